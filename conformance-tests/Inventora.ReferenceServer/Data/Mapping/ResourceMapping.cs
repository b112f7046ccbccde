using Inventora.ReferenceServer.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="Resource"/>.</summary>
internal sealed class ResourceMapping : IEntityTypeConfiguration<Resource>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Resource> builder)
    {
        builder.ToTable("Resources").HasKey(resource => resource.Id);
        builder.Ignore(resource => resource.KeepsStock);
        builder.HasIndex(resource => new { resource.Kind, resource.Sequence }).IsUnique();
        builder.HasMany(resource => resource.Recipe).WithOne().HasForeignKey(component => component.ResourceId);
        builder.HasMany(resource => resource.Levels).WithOne().HasForeignKey(level => level.ResourceId);
    }
}
