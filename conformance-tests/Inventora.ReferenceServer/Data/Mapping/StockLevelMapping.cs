using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="StockLevel"/>.</summary>
internal sealed class StockLevelMapping : IEntityTypeConfiguration<StockLevel>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StockLevel> builder)
    {
        builder.ToTable("StockLevels").HasKey(level => new { level.ResourceId, level.LocationId });
        builder.HasOne<Location>().WithMany().HasForeignKey(level => level.LocationId).OnDelete(DeleteBehavior.Restrict);
    }
}
