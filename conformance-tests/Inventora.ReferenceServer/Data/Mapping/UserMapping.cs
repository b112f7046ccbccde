using Inventora.ReferenceServer.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="User"/>.</summary>
internal sealed class UserMapping(bool isSqlite) : IEntityTypeConfiguration<User>
{
    /// <summary>The collation of addresses on a database that has none of its own for it.</summary>
    public const string IgnoringCase = "ignoring_case";

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users").HasKey(user => user.Id);
        builder.Property(user => user.Email).UseCollation(isSqlite ? "NOCASE" : IgnoringCase);
        builder.HasIndex(user => user.Email).IsUnique();
    }
}
