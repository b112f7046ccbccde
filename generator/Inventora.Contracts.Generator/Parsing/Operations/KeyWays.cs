using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Tells keys from the ways of one key: two schemes that every operation offers as alternatives are one key that travels in either place.</summary>
internal static class KeyWays
{
    /// <summary>The names of the schemes that one key serves; none where the document's API keys are several.</summary>
    /// <param name="schemes">All schemes of the document.</param>
    /// <param name="operations">All operations.</param>
    public static EquatableArray<string> Find(IEnumerable<SecuritySchemeModel> schemes, IEnumerable<OperationModel> operations)
    {
        SecuritySchemeModel[] keys = [.. schemes.Where(scheme => scheme.Kind == SecuritySchemeKind.ApiKey)];
        string[][][] asked = [.. operations.Select(operation => Asked(operation, keys)).Where(alternatives => alternatives.Length > 0)];
        HashSet<string> used = [.. asked.SelectMany(alternatives => alternatives).SelectMany(alternative => alternative)];
        // A scheme that no operation asks for is no way for anything, unless there is nothing else to go by.
        SecuritySchemeModel[] ways = used.Count == 0 ? keys : [.. keys.Where(key => used.Contains(key.Name))];
        bool isOneKey = ways.Select(way => way.Place).Distinct().Count() == ways.Length
            && asked.All(alternatives => alternatives.All(alternative => alternative.Length == 1) && alternatives.SelectMany(alternative => alternative).Distinct().Count() == ways.Length);
        return isOneKey ? ways.Select(way => way.Name).ToEquatableArray() : default;
    }

    private static string[][] Asked(OperationModel operation, SecuritySchemeModel[] keys) =>
    [
        .. operation.Security
            .Select(alternative => alternative.Schemes.Select(use => use.Scheme).Where(scheme => keys.Any(key => key.Name == scheme)).ToArray())
            .Where(alternative => alternative.Length > 0),
    ];
}
