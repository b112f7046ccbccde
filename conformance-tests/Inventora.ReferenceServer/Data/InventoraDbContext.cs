using Inventora.ReferenceServer.Data.Dialects;
using Inventora.ReferenceServer.Data.Mapping;
using Inventora.ReferenceServer.Data.Queries;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Data;

/// <summary>The account's records.</summary>
internal sealed class InventoraDbContext(DbContextOptions<InventoraDbContext> options) : DbContext(options)
{
    /// <summary>Users.</summary>
    public DbSet<User> Users => Set<User>();

    /// <summary>Locations.</summary>
    public DbSet<Location> Locations => Set<Location>();

    /// <summary>Products and materials.</summary>
    public DbSet<Resource> Resources => Set<Resource>();

    /// <summary>The recipes of all resources, line by line.</summary>
    public DbSet<Component> Components => Set<Component>();

    /// <summary>The level of each resource at each location where it ever was.</summary>
    public DbSet<StockLevel> StockLevels => Set<StockLevel>();

    /// <summary>The history of all levels.</summary>
    public DbSet<StockLog> StockLogs => Set<StockLog>();

    /// <summary>Stock that came in.</summary>
    public DbSet<StockBlock> StockBlocks => Set<StockBlock>();

    /// <summary>Custom statuses.</summary>
    public DbSet<CustomStatus> CustomStatuses => Set<CustomStatus>();

    /// <summary>Tasks that are not deleted, unless query filters are ignored.</summary>
    public DbSet<ProductionTask> Tasks => Set<ProductionTask>();

    /// <summary>Items of all tasks, deleted ones too.</summary>
    public DbSet<TaskItem> TaskItems => Set<TaskItem>();

    /// <summary>Batches of all items, those of deleted tasks too.</summary>
    public DbSet<Batch> Batches => Set<Batch>();

    /// <summary>The compiled queries.</summary>
    public CompiledQueries Queries => CompiledQueries.For(this);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HaveConversion<DecimalText>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<Unit>().HaveConversion<UnitCode>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (!Dialect.IsSqlite(this))
        {
            modelBuilder.HasCollation(UserMapping.IgnoringCase, locale: "und-u-ks-level2", provider: "icu", deterministic: false);
        }

        // One by one rather than found by reflection: the server is started for every verification, and that costs time.
        modelBuilder.ApplyConfiguration(new UserMapping(Dialect.IsSqlite(this)));
        modelBuilder.ApplyConfiguration(new LocationMapping());
        modelBuilder.ApplyConfiguration(new ResourceMapping());
        modelBuilder.ApplyConfiguration(new ComponentMapping());
        modelBuilder.ApplyConfiguration(new StockLevelMapping());
        modelBuilder.ApplyConfiguration(new StockLogMapping());
        modelBuilder.ApplyConfiguration(new StockBlockMapping());
        modelBuilder.ApplyConfiguration(new CustomStatusMapping());
        modelBuilder.ApplyConfiguration(new ProductionTaskMapping());
        modelBuilder.ApplyConfiguration(new TaskItemMapping());
        modelBuilder.ApplyConfiguration(new BatchMapping());
        modelBuilder.ApplyConfiguration(new BatchEffectMapping());
    }
}
