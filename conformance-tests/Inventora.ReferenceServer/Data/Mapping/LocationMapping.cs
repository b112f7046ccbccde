using Inventora.ReferenceServer.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="Location"/>.</summary>
internal sealed class LocationMapping : IEntityTypeConfiguration<Location>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Location> builder)
    {
        builder.ToTable("Locations").HasKey(location => location.Id);
        builder.Property(location => location.Sequence).ValueGeneratedNever();
        builder.HasIndex(location => location.Sequence).IsUnique();
        builder.HasIndex(location => location.Name).IsUnique();
    }
}
