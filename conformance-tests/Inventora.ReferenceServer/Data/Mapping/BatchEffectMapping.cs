using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="BatchEffect"/>.</summary>
internal sealed class BatchEffectMapping : IEntityTypeConfiguration<BatchEffect>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<BatchEffect> builder)
    {
        builder.ToTable("BatchEffects").HasKey(effect => new { effect.BatchId, effect.Position });
        builder.HasOne<Resource>().WithMany().HasForeignKey(effect => effect.ResourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Location>().WithMany().HasForeignKey(effect => effect.LocationId).OnDelete(DeleteBehavior.Restrict);
    }
}
