using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="ProductionTask"/>.</summary>
internal sealed class ProductionTaskMapping : IEntityTypeConfiguration<ProductionTask>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ProductionTask> builder)
    {
        builder.ToTable("Tasks").HasKey(task => task.Id);
        builder.HasIndex(task => task.Order).IsUnique();
        builder.HasOne<Location>().WithMany().HasForeignKey(task => task.LocationId);
        builder.HasOne<User>().WithMany().HasForeignKey(task => task.UserId);
        builder.HasMany(task => task.Items).WithOne().HasForeignKey(item => item.TaskId);
        builder.HasQueryFilter(task => task.DeletedAt == null);
    }
}
