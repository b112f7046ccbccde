using System.Text.Json;
using Inventora.Contracts;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;
using ProductionType = Inventora.ReferenceServer.Domain.Catalog.ProductionType;

namespace Inventora.ReferenceServer.Handlers;

/// <summary>The contract's enumerations and the domain's, into one another.</summary>
internal static class ContractEnums
{
    // By the text that both have in common, which is the one in the documentation.
    private static readonly Dictionary<Unit, UnitType> UnitTypes =
        Unit.All.ToDictionary(unit => unit, unit => JsonSerializer.Deserialize<UnitType>($"\"{unit.Code}\""));

    private static readonly Dictionary<SettableUnitType, Unit> Units =
        Enum.GetValues<SettableUnitType>().ToDictionary(type => type, type => Unit.Parse(JsonSerializer.Serialize(type).Trim('"')));

    /// <summary>The unit as answers have it.</summary>
    public static UnitType ToContract(this Unit unit) => UnitTypes[unit];

    /// <summary>The unit that a request names.</summary>
    public static Unit ToDomain(this SettableUnitType type) => Units[type];

    /// <summary>The production type as answers have it.</summary>
    public static Contracts.ProductionType ToContract(this ProductionType type) => type switch
    {
        ProductionType.Infinite => Contracts.ProductionType.Infinite,
        ProductionType.Single => Contracts.ProductionType.Single,
        ProductionType.Produced => Contracts.ProductionType.Produced,
        ProductionType.Supplied => Contracts.ProductionType.Supplied,
        ProductionType.Bundle => Contracts.ProductionType.Bundle,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a production type"),
    };

    /// <summary>The state of a task as answers have it.</summary>
    public static ProductionTaskStatus ToContract(this TaskState state) => state switch
    {
        TaskState.Pending => ProductionTaskStatus.Pending,
        TaskState.InProgress => ProductionTaskStatus.InProgress,
        TaskState.Done => ProductionTaskStatus.Done,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a task"),
    };

    /// <summary>The state of a task that a request names.</summary>
    public static TaskState ToDomain(this ProductionTaskStatus status) => status switch
    {
        ProductionTaskStatus.Pending => TaskState.Pending,
        ProductionTaskStatus.InProgress => TaskState.InProgress,
        ProductionTaskStatus.Done => TaskState.Done,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of a task"),
    };

    /// <summary>The kind of stock update that a request names.</summary>
    public static StockUpdateType ToDomain(this StockLevelUpdateType type) => type switch
    {
        StockLevelUpdateType.Audit => StockUpdateType.Audit,
        StockLevelUpdateType.Restock => StockUpdateType.Restock,
        StockLevelUpdateType.Loss => StockUpdateType.Loss,
        StockLevelUpdateType.Custom => StockUpdateType.Custom,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a kind of stock update"),
    };

    /// <summary>The <c>type</c> of an item's product.</summary>
    public static string ToContract(this ResourceKind kind) => kind == ResourceKind.Product ? "product" : "material";
}
