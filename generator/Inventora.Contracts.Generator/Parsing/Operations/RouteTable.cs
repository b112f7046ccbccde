using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Finds operations that ASP.NET Core can't serve: their paths and fixed queries differ in case or in the names of parameters alone, or routing doesn't know such paths.</summary>
public sealed class RouteTable(ParsingContext context)
{
    private readonly Dictionary<string, List<OperationModel>> operations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>False, with a finding, for an operation that a server can't serve, where one is wanted; a client has no trouble with it.</summary>
    public bool TryAdd(OperationModel operation, string pointer)
    {
        string path = string.Concat(operation.Path.Select(part => part.Literal ?? "{}"));
        bool isWanted = context.Settings.Emission.Parts.HasFlag(ContractParts.Server);
        if (isWanted && FaultOf(path) is { } fault)
        {
            context.Report(Rules.NotSupported, pointer, $"The path '{operation.PathTemplate}' has {fault}, which ASP.NET Core's routing doesn't know", "the server leaves it out");
            return false;
        }

        string route = operation.Method + " " + path.TrimEnd('/');
        if (!operations.TryGetValue(route, out List<OperationModel>? known))
        {
            operations.Add(route, known = []);
        }

        OperationModel? first = known.FirstOrDefault(other => Has(other, operation) && Has(operation, other));
        if (first is null)
        {
            known.Add(operation);
            return true;
        }

        if (!isWanted)
        {
            return true;
        }

        context.Report(Rules.RouteCollision, pointer, $"{operation.Method} {operation.PathTemplate}", $"{first.Method} {first.PathTemplate}");
        return false;
    }

    private static bool Has(OperationModel operation, OperationModel other) => other.FixedQuery.All(pair => operation.FixedQuery.Contains(pair));

    /// <summary>One such route would make the whole application fail at its start.</summary>
    private static string? FaultOf(string path)
    {
        return path.IndexOf("//", StringComparison.Ordinal) >= 0 ? "an empty segment"
            : path.IndexOf("{}{}", StringComparison.Ordinal) >= 0 ? "parameters with nothing between them"
            : null;
    }
}
