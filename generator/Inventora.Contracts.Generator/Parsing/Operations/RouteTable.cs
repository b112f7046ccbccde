using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Finds operations that ASP.NET Core can't tell apart: their paths differ in case or in the names of parameters alone.</summary>
public sealed class RouteTable(ParsingContext context)
{
    private readonly Dictionary<string, OperationModel> operations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>False, with a finding, for the second operation of a route where a server is wanted; a client has no trouble with it.</summary>
    public bool TryAdd(OperationModel operation, string pointer)
    {
        string route = operation.Method + " " + string.Concat(operation.Path.Select(part => part.Literal ?? "{}")).Split('#')[0].TrimEnd('/');
        if (!operations.TryGetValue(route, out OperationModel? first))
        {
            operations.Add(route, operation);
            return true;
        }

        if (!context.Settings.Emission.Parts.HasFlag(ContractParts.Server))
        {
            return true;
        }

        context.Report(Rules.RouteCollision, pointer, $"{operation.Method} {operation.PathTemplate}", $"{first.Method} {first.PathTemplate}");
        return false;
    }
}
