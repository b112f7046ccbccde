using System.Text.RegularExpressions;
using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Changes.Schemas;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>Compares the parameters of two operations.</summary>
internal sealed partial class ParameterComparer(OperationChanges changes, SchemaFormReader oldReader, SchemaFormReader newReader)
{
    /// <summary>Notes what differs.</summary>
    public void Compare(ApiOperation before, ApiOperation after)
    {
        var removed = before.Parameters.ToList();
        var added = after.Parameters.ToList();
        var isReordered = !Signature(before, oldReader).SequenceEqual(Signature(after, newReader), StringComparer.Ordinal);
        foreach (var parameter in before.Parameters)
        {
            if (added.FirstOrDefault(other => other.In == parameter.In && IsSameName(other, parameter)) is { } same)
            {
                removed.Remove(parameter);
                added.Remove(same);
                Compare(parameter, same, isReordered);
            }
        }

        MatchPathNames(before, after, removed, added, isReordered);
        MatchMoved(removed, added, isReordered);
        MatchRenamed(removed, added);
        foreach (var parameter in removed)
        {
            changes.Add(ParameterRules.Removed, Breaks.Clients | Breaks.Methods, parameter.Place, after.Place, Text(parameter));
        }

        foreach (var parameter in added)
        {
            var rule = parameter.IsRequired ? ParameterRules.RequiredAdded : ParameterRules.OptionalAdded;
            var handler = parameter.IsRequired ? Breaks.ServerSource : Breaks.None;
            changes.Add(rule, Breaks.Servers | (parameter.IsRequired ? Breaks.Clients : Breaks.None) | Breaks.Client | handler, before.Place, parameter.Place, null, Text(parameter));
        }
    }

    private static bool IsSameName(ApiParameter one, ApiParameter other) =>
        string.Equals(one.Name, other.Name, one.In == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    // A parameter of a path is known by its place in it.
    private void MatchPathNames(ApiOperation before, ApiOperation after, List<ApiParameter> removed, List<ApiParameter> added, bool isReordered)
    {
        string[] oldNames = [.. PathParameter().Matches(before.Path).Select(match => match.Groups[1].Value)];
        string[] newNames = [.. PathParameter().Matches(after.Path).Select(match => match.Groups[1].Value)];
        foreach (var (oldName, newName) in oldNames.Length == newNames.Length ? oldNames.Zip(newNames) : [])
        {
            if (removed.Find(parameter => parameter.In == "path" && parameter.Name == oldName) is { } was && added.Find(parameter => parameter.In == "path" && parameter.Name == newName) is { } now)
            {
                removed.Remove(was);
                added.Remove(now);
                changes.Add(ParameterRules.Renamed, Breaks.ClientSource | Breaks.Server, was.Place, now.Place, was.Name, now.Name);
                Compare(was, now, isReordered);
            }
        }
    }

    private void MatchMoved(List<ApiParameter> removed, List<ApiParameter> added, bool isReordered)
    {
        foreach (var was in removed.ToArray())
        {
            if (added.Find(parameter => parameter.Name == was.Name) is { } now)
            {
                removed.Remove(was);
                added.Remove(now);
                changes.Add(ParameterRules.Moved, Breaks.Wire | (isReordered ? Breaks.Client : Breaks.None), was.Place, now.Place, was.In, now.In);
                Compare(was, now, isReordered, isMoved: true);
            }
        }
    }

    // One that goes and one that comes, alike in all but the name, are one that is renamed.
    private void MatchRenamed(List<ApiParameter> removed, List<ApiParameter> added)
    {
        foreach (var place in removed.Select(parameter => parameter.In).Distinct().ToArray())
        {
            ApiParameter[] gone = [.. removed.Where(parameter => parameter.In == place)];
            ApiParameter[] come = [.. added.Where(parameter => parameter.In == place)];
            if (gone.Length == 1 && come.Length == 1 && gone[0].IsRequired == come[0].IsRequired && Meaning(oldReader, gone[0]) == Meaning(newReader, come[0]))
            {
                removed.Remove(gone[0]);
                added.Remove(come[0]);
                changes.Add(ParameterRules.Renamed, Breaks.Wire | Breaks.ClientSource | Breaks.Server, gone[0].Place, come[0].Place, gone[0].Name, come[0].Name);
            }
        }
    }

    private void Compare(ApiParameter was, ApiParameter now, bool isReordered, bool isMoved = false)
    {
        var order = isReordered ? Breaks.Client : Breaks.None;
        if (was.IsRequired != now.IsRequired)
        {
            var shape = Shape(newReader, now);
            var handler = shape.IsValue ? Breaks.Server : now.IsRequired ? Breaks.ServerSource : Breaks.None;
            changes.Add(
                now.IsRequired ? ParameterRules.BecameRequired : ParameterRules.BecameOptional,
                now.IsRequired ? Breaks.Clients | Breaks.ClientSource | order | handler : Breaks.Servers | order | handler,
                was.Place,
                now.Place);
        }

        CompareStyle(was, now, isMoved);
        if (was.IsDeprecated != now.IsDeprecated)
        {
            changes.Add(now.IsDeprecated ? ParameterRules.Deprecated : ParameterRules.Restored, Breaks.None, was.Place, now.Place);
        }

        changes.CompareDescriptions(was.Place, now.Place, "description");
        changes.CompareExamples(oldReader.Document, was.Place, newReader.Document, now.Place);
        CompareSchemas(was, now);
    }

    private void CompareSchemas(ApiParameter was, ApiParameter now)
    {
        if (was.Schema is not { } before || now.Schema is not { } after)
        {
            if (was.Schema is not null || now.Schema is not null)
            {
                var shift = now.Schema is null ? Breaks.Servers : Breaks.Clients;
                changes.Add(SchemaRules.TypeChanged, shift | Breaks.Methods, was.Place, now.Place, ShownValue.Of(was.Schema?.Place.Node), ShownValue.Of(now.Schema?.Place.Node));
            }

            return;
        }

        changes.CompareRequest(before.Place, after.Place, was.IsRequired && now.IsRequired);
        var (oldDefault, newDefault) = (oldReader.Read(before.Place)["default"], newReader.Read(after.Place)["default"]);
        if (!now.IsRequired && CanonicalJson.Of(oldDefault) != CanonicalJson.Of(newDefault))
        {
            // With a default, the handler's property always has a value.
            var handler = (oldDefault is null) != (newDefault is null) && Shape(newReader, now).IsValue ? Breaks.Server : Breaks.None;
            changes.Add(ParameterRules.DefaultChanged, Breaks.Wire | handler, was.Place, now.Place, ShownValue.Of(oldDefault), ShownValue.Of(newDefault));
        }
    }

    private void CompareStyle(ApiParameter was, ApiParameter now, bool isMoved)
    {
        var (before, after) = (Style(was), Style(now));
        var isScalar = IsScalar(oldReader, was) && IsScalar(newReader, now);

        // A single value looks the same exploded or not, and a parameter that moves is written as its new place asks.
        var isOther = isScalar ? before.Style != after.Style || before.Media != after.Media : before != after;
        if (isOther && !(isMoved && was.Place.Get("style") is null && now.Place.Get("style") is null))
        {
            changes.Add(ParameterRules.StyleChanged, Breaks.Wire, was.Place, now.Place, before.ToString(), after.ToString());
        }
    }

    private static StyleText Style(ApiParameter parameter)
    {
        var style = parameter.Place.Text("style") ?? (parameter.In is "path" or "header" ? "simple" : "form");
        var isExploded = parameter.Place.Get("explode")?.Node.AsFlag() ?? (style is "form" or "cookie");
        var media = parameter.Place.Entries("content").Select(entry => entry.Name).FirstOrDefault();
        return new StyleText(media is null ? style : "", media is null && isExploded, parameter.Place.IsTrue("allowReserved"), media);
    }

    private static bool IsScalar(SchemaFormReader reader, ApiParameter parameter) =>
        parameter.Schema is { } schema && reader.Read(schema.Place).Types is { } types && !types.Contains("array") && !types.Contains("object");

    private static CSharpShape Shape(SchemaFormReader reader, ApiParameter parameter) =>
        parameter.Schema is { } schema ? CSharpShape.Of(reader, reader.Read(schema.Place)) : new CSharpShape("string", false);

    // The arguments of the C# method in their order: names and types, what must be given first.
    private static IEnumerable<string> Signature(ApiOperation operation, SchemaFormReader reader) => operation.Parameters
        .OrderBy(parameter => parameter.IsRequired ? 0 : 1)
        .Select(parameter => $"{Shape(reader, parameter).AsArgument(parameter.IsRequired, isNullable: false)} {parameter.Name}");

    private static string Meaning(SchemaFormReader reader, ApiParameter parameter) => parameter.Schema is { } schema ? CanonicalJson.Of(reader.Document, schema.Place) : "";

    private static string Text(ApiParameter parameter) => $"{parameter.Name} in {parameter.In}";

    [GeneratedRegex(@"\{([^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PathParameter();
}
