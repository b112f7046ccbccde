using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Parsing.Naming;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Gives every operation a name that no other has, and that doesn't change when the document grows.</summary>
public sealed class OperationNamer(ParsingContext context, NameScope types)
{
    private static readonly string[] Verbs = ["List", "Get", "Find", "Search", "Query"];

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly NameScope names = new();

    /// <summary>
    /// The names of operations, in their order. Those with ids of their own come before those that are called by their paths, and then those come first that
    /// stand first: what is added below others renames none of them.
    /// </summary>
    public IReadOnlyList<OperationNames> NameAll(IReadOnlyList<PlacedOperation> operations)
    {
        bool[] hasOwnId = [.. operations.Select(TryTakeId)];
        int[] order = [.. Enumerable.Range(0, operations.Count).OrderBy(index => !hasOwnId[index])];
        string[] preferred = [.. operations.Select((operation, index) => hasOwnId[index] ? Identifiers.Pascal(operation.Id!, ByRoute(operation)) : ByRoute(operation))];

        // An operation takes the name of its second method, too.
        IReadOnlyList<string> claimed = names.ClaimAll([.. order.Select(index => new[] { preferred[index], preferred[index] + "Operation" })], "WithResponse");
        OperationNames[] all = new OperationNames[operations.Count];
        for (int index = 0; index < order.Length; index++)
        {
            PlacedOperation operation = operations[order[index]];
            string name = claimed[index];
            string sourceId = hasOwnId[order[index]] ? operation.Id! : RouteOf(operation);
            all[order[index]] = new OperationNames(name, sourceId, NameType(name, "Request"), NameType(name, "Result"), NameType(name, "Success"));
            Report(operation, hasOwnId[order[index]], name, preferred[order[index]]);
        }

        return all;
    }

    /// <summary>The name of the method over all pages: <c>ListProducts</c> becomes <c>EnumerateProducts</c>.</summary>
    public string NamePaging(string operationName)
    {
        string? verb = Verbs.FirstOrDefault(candidate => operationName.Length > candidate.Length
            && operationName.StartsWith(candidate, StringComparison.Ordinal) && char.IsUpper(operationName[candidate.Length]));
        return names.Claim("Enumerate" + operationName.Substring(verb?.Length ?? 0));
    }

    /// <summary>The class of the headers that the operation's answers declare.</summary>
    public string NameHeaders(string operationName) => types.Claim(operationName + "Headers", operationName + "ResponseHeaders");

    /// <summary>The method for values that come one after another, beside the one for a whole answer.</summary>
    public string NameStream(string operationName) => names.Claim(operationName + "Stream", operationName + "AsStream");

    /// <summary>A type that stands for the operation: <c>CreateOrderRequest</c>, or <c>CreateOrderOperationRequest</c> beside a schema of that name.</summary>
    /// <remarks>No finding: what callers write is the method's name, which stays as it is.</remarks>
    private string NameType(string operationName, string suffix) => types.Claim(operationName + suffix, operationName + "Operation" + suffix);

    /// <summary>The first operation of an id has it.</summary>
    private bool TryTakeId(PlacedOperation operation)
    {
        bool isOwn = !string.IsNullOrWhiteSpace(operation.Id) && !ids.ContainsKey(operation.Id!);
        if (isOwn)
        {
            ids.Add(operation.Id!, RouteOf(operation));
        }

        return isOwn;
    }

    private void Report(PlacedOperation operation, bool hasOwnId, string name, string preferred)
    {
        if (hasOwnId && name != preferred)
        {
            context.Report(Rules.Renamed, operation.Pointer, operation.Id!, name, $"{preferred} is taken");
        }
        else if (!hasOwnId && !string.IsNullOrWhiteSpace(operation.Id))
        {
            context.Report(Rules.DuplicateOperationId, operation.Pointer, operation.Id!, ids[operation.Id!], name);
        }
    }

    private static string RouteOf(PlacedOperation operation) => $"{operation.Method} {operation.Path}";

    /// <summary><c>GET /products/{id}/lines</c> is <c>GetProductsByIdLines</c>.</summary>
    private static string ByRoute(PlacedOperation operation) =>
        Identifiers.Pascal(operation.Method.ToLowerInvariant(), "Call") + PathNames.OfPath(operation.Path);
}
