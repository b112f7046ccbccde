using Inventora.ReferenceServer.Domain.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="Component"/>.</summary>
internal sealed class ComponentMapping : IEntityTypeConfiguration<Component>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Component> builder)
    {
        builder.ToTable("Components").HasKey(component => new { component.ResourceId, component.Position });
        builder.HasOne(component => component.Material).WithMany().HasForeignKey(component => component.MaterialId).OnDelete(DeleteBehavior.Restrict);
    }
}
