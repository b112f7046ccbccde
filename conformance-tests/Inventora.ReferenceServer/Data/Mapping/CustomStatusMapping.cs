using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="CustomStatus"/>.</summary>
internal sealed class CustomStatusMapping : IEntityTypeConfiguration<CustomStatus>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CustomStatus> builder)
    {
        builder.ToTable("CustomStatuses").HasKey(status => status.Id);
        builder.Property(status => status.Id).ValueGeneratedNever();
    }
}
