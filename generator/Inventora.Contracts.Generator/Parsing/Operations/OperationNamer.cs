using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Parsing.Naming;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Gives every operation a name that no other has, and that doesn't change when the document grows.</summary>
public sealed class OperationNamer(ParsingContext context, NameScope types)
{
    private static readonly string[] Verbs = ["List", "Get", "Find", "Search", "Query"];

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly NameScope names = new();

    /// <summary>The C# name, and what the document calls the operation.</summary>
    public (string Name, string SourceId) Name(string? operationId, string method, string path, string pointer)
    {
        string route = $"{method} {path}";
        string fallback = ByRoute(method, path);
        if (string.IsNullOrWhiteSpace(operationId))
        {
            return (Claim(fallback), route);
        }

        if (ids.TryGetValue(operationId!, out string? first))
        {
            string name = Claim(fallback);
            context.Report(Rules.DuplicateOperationId, pointer, operationId!, first, name);
            return (name, route);
        }

        ids.Add(operationId!, route);
        string preferred = Identifiers.Pascal(operationId!, fallback);
        string claimed = Claim(preferred);
        if (claimed != preferred)
        {
            context.Report(Rules.Renamed, pointer, operationId!, claimed, $"{preferred} is taken");
        }

        return (claimed, operationId!);
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
    public string NameType(string operationName, string suffix) => types.Claim(operationName + suffix, operationName + "Operation" + suffix);

    /// <summary>An operation takes the name of its second method, too.</summary>
    private string Claim(string preferred)
    {
        string name = names.Claim(candidate => names.IsFree(candidate) && names.IsFree(candidate + "WithResponse"), preferred, preferred + "Operation");
        names.TryClaim(name + "WithResponse");
        return name;
    }

    /// <summary><c>GET /products/{id}/lines</c> is <c>GetProductsByIdLines</c>.</summary>
    private static string ByRoute(string method, string path)
    {
        string name = Identifiers.Pascal(method.ToLowerInvariant(), "Call");
        foreach (string segment in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isParameter = segment[0] == '{';
            string part = Support.WordCasing.ToPascalCase(segment);
            name += isParameter ? "By" + part : part;
        }

        return name;
    }
}
