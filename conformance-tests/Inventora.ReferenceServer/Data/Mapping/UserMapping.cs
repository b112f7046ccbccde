using Inventora.ReferenceServer.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="User"/>.</summary>
internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users").HasKey(user => user.Id);
        builder.Property(user => user.Email).UseCollation("NOCASE");
        builder.HasIndex(user => user.Email).IsUnique();
    }
}
