using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="StockLog"/>.</summary>
internal sealed class StockLogMapping : IEntityTypeConfiguration<StockLog>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StockLog> builder)
    {
        builder.ToTable("StockLogs").HasKey(log => log.Id);
        builder.HasOne<Resource>().WithMany().HasForeignKey(log => log.ResourceId);
        builder.HasOne<Location>().WithMany().HasForeignKey(log => log.LocationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CustomStatus>().WithMany().HasForeignKey(log => log.CustomStatusId);
        // No foreign key for the batch: its logs outlive it.
        builder.HasOne(log => log.Block).WithOne().HasForeignKey<StockBlock>(block => block.LogId);
    }
}
