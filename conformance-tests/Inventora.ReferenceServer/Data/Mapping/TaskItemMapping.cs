using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="TaskItem"/>.</summary>
internal sealed class TaskItemMapping : IEntityTypeConfiguration<TaskItem>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<TaskItem> builder)
    {
        builder.ToTable("TaskItems").HasKey(item => item.Id);
        builder.HasOne<Resource>().WithMany().HasForeignKey(item => item.ResourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(item => item.Batches).WithOne().HasForeignKey(batch => batch.TaskItemId);
    }
}
