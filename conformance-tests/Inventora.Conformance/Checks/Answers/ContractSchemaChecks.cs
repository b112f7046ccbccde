namespace Inventora.Conformance.Checks.Answers;

/// <summary>Every answer against the schema that the contract declares for it: a second opinion beside the checks of each field.</summary>
internal static class ContractSchemaChecks
{
    private static readonly Lazy<ResponseSchemas> Schemas = new(() => new ResponseSchemas(Inventora.Spec.ContractDocument.Load()));

    // The fact that an operation answers with what the contract's schema describes.
    private static readonly Dictionary<string, string> FactOf = new(StringComparer.Ordinal)
    {
        ["listProducts"] = "PROD-LIST-1",
        ["getProduct"] = "PROD-GET-1",
        ["updateProduct"] = "PROD-PATCH-2",
        ["updateProductStockLevel"] = "STOCK-10",
        ["listMaterials"] = "MAT-LIST-1",
        ["getMaterial"] = "MAT-GET-1",
        ["updateMaterial"] = "MAT-PATCH-2",
        ["updateMaterialStockLevel"] = "STOCK-10",
        ["listLocations"] = "LOC-1",
        ["listTasks"] = "TASK-LIST-9",
        ["getTask"] = "TASK-GET-1",
        ["createTask"] = "TASK-POST-2",
        ["updateTask"] = "TASK-PATCH-2",
        ["createTaskBatch"] = "BATCH-POST-4",
    };

    /// <summary>Builds the schemas, which takes longer than most bodies take to be validated.</summary>
    public static void Prepare() => Schemas.Value.Prepare();

    [PassiveCheck("answers/every-body-matches-the-schema-of-the-contract",
        "PROD-LIST-1", "PROD-GET-1", "PROD-PATCH-2", "STOCK-10", "MAT-LIST-1", "MAT-GET-1", "MAT-PATCH-2", "LOC-1", "TASK-LIST-9", "TASK-GET-1", "TASK-POST-2",
        "TASK-PATCH-2", "BATCH-POST-4")]
    public static void Bodies(PassiveContext context, Exchange exchange)
    {
        if (!exchange.IsSuccess || !exchange.IsJson || exchange.Operation is not { } operation || !FactOf.TryGetValue(operation.OperationId, out var id))
        {
            return;
        }

        var violations = Schemas.Value.Violations(operation, exchange.Status, exchange.BodyText);
        var fact = context.For(id);
        var expected = $"{operation.Method} {operation.PathTemplate}: a body that matches the contract's schema";
        fact.Sees(!violations.Any(violation => !violation.IsNull), () => (expected, Told(violations.Where(violation => !violation.IsNull))), exchange);

        // Where null is not tolerated the check of the field fails; here it is the contract's guess against the server's.
        fact.SeesOrWarns(!violations.Any(violation => violation.IsNull), () => (expected, Told(violations.Where(violation => violation.IsNull))), exchange);
    }

    private static string Told(IEnumerable<SchemaViolation> violations) => string.Join("; ", violations.Take(5).Select(violation => violation.Text));
}
