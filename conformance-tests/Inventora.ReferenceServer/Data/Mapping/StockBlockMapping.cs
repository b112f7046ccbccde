using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>The table of <see cref="StockBlock"/>.</summary>
internal sealed class StockBlockMapping : IEntityTypeConfiguration<StockBlock>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StockBlock> builder)
    {
        builder.ToTable("StockBlocks").HasKey(block => block.Id);
    }
}
