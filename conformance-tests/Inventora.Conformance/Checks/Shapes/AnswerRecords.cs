using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>Takes the documented records out of a successful answer.</summary>
internal static class AnswerRecords
{
    private static readonly HashSet<string> Lists = ["listProducts", "listMaterials", "listLocations", "listTasks"];

    /// <summary>Whether the answer is a page of a list.</summary>
    public static bool IsList(Exchange exchange) => exchange.IsSuccess && exchange.Operation is { } operation && Lists.Contains(operation.OperationId);

    /// <summary>Whether the answer is a single record.</summary>
    public static bool IsSingle(Exchange exchange) => exchange.IsSuccess && exchange.Operation is { Method: not "DELETE" } operation && !Lists.Contains(operation.OperationId);

    /// <summary>The products and materials.</summary>
    public static IEnumerable<JsonObject> Resources(Exchange exchange) => exchange.Operation?.OperationId switch
    {
        "listProducts" or "listMaterials" => OnPage(exchange),
        "getProduct" or "getMaterial" or "updateProduct" or "updateMaterial" or "updateProductStockLevel" or "updateMaterialStockLevel" => Single(exchange),
        _ => [],
    };

    /// <summary>The locations.</summary>
    public static IEnumerable<JsonObject> Locations(Exchange exchange) => exchange.Operation?.OperationId == "listLocations" ? OnPage(exchange) : [];

    /// <summary>The tasks.</summary>
    public static IEnumerable<JsonObject> Tasks(Exchange exchange) => exchange.Operation?.OperationId switch
    {
        "listTasks" => OnPage(exchange),
        "getTask" or "createTask" or "updateTask" => Single(exchange),
        _ => [],
    };

    /// <summary>The batch that was just created.</summary>
    public static IEnumerable<JsonObject> CreatedBatches(Exchange exchange) => exchange.Operation?.OperationId == "createTaskBatch" ? Single(exchange) : [];

    private static IEnumerable<JsonObject> OnPage(Exchange exchange) => exchange.IsSuccess ? exchange.Json.Objects("data") : [];

    private static IEnumerable<JsonObject> Single(Exchange exchange) => exchange is { IsSuccess: true, Json: JsonObject record } ? [record] : [];
}
