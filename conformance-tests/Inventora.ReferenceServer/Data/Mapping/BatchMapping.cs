using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="Batch"/>.</summary>
internal sealed class BatchMapping : IEntityTypeConfiguration<Batch>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Batch> builder)
    {
        // AUTOINCREMENT, which EF Core gives such a key, never gives a number twice: deleting a batch twice must not hit another one.
        builder.ToTable("Batches").HasKey(batch => batch.Id);
        builder.HasOne<User>().WithMany().HasForeignKey(batch => batch.UserId);
        builder.HasMany(batch => batch.Effects).WithOne().HasForeignKey(effect => effect.BatchId);
    }
}
