using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Finds the property, and its values, by which the objects of a union are told apart.</summary>
public sealed class UnionMarks(ParsingContext context, SchemaFlattener flattener)
{
    private const string ComponentPrefix = "/components/schemas/";
    private const string DefaultKey = "defaultMapping";

    /// <summary>The property that a schema declares to be the discriminator.</summary>
    public static string? Declared(SchemaPart part)
    {
        return part.Schema is OpenApiSchema && part.Schema.Discriminator?.PropertyName is { Length: > 0 } name ? name : null;
    }

    /// <summary>The named schemas of a discriminator's mapping, by their pointers, with the values that stand for them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Mapping(SchemaPart part)
    {
        PlacedMapping? mapping = context.Find(part.Pointer.Child("discriminator", "mapping")) as PlacedMapping;
        return (mapping?.Entries ?? [])
            .Where(entry => entry.Value is PlacedScalar)
            .GroupBy(entry => PointerOf(((PlacedScalar)entry.Value).Text), entry => entry.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group], StringComparer.Ordinal);
    }

    /// <summary>The pointer of the schema that objects have whose discriminator is missing or known to no other; null where none is named.</summary>
    public string? Default(SchemaPart part) =>
        context.Find(part.Pointer.Child("discriminator", DefaultKey)) is PlacedScalar named ? PointerOf(named.Text) : null;

    /// <summary>Tells of a default that is none of the choices.</summary>
    public void ReportDefault(SchemaPart part) =>
        context.Report(Rules.NotSupported, part.Pointer.Child("discriminator", DefaultKey), "The default of a discriminator is no type that the values can have", "a value without a known discriminator is kept as it came");

    /// <summary>The values of a declared discriminator that stand for each choice: those of the mapping, those that its schema lists, or else its name.</summary>
    /// <remarks>Schemas that inherit the property from a common one all list all of its values: what several list, or the mapping gives to another, tells nothing.</remarks>
    public IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<UnionChoice> choices, string property, IReadOnlyDictionary<string, IReadOnlyList<string>> mapping)
    {
        IReadOnlyList<string>[] listed = [.. choices.Select(choice => Constants(choice.View, property))];
        if (IsContradicted(choices, listed, mapping))
        {
            mapping = new Dictionary<string, IReadOnlyList<string>>();
        }

        HashSet<string> mapped = new(mapping.Values.SelectMany(values => values), StringComparer.Ordinal);
        HashSet<string> shared = new(listed.SelectMany(values => values).GroupBy(value => value, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key), StringComparer.Ordinal);
        return [.. choices.Select((choice, i) =>
        {
            IReadOnlyList<string> own = [.. listed[i].Where(value => !mapped.Contains(value))];
            return Of(choice, listed[i], own.Any(shared.Contains) ? [] : own, mapping);
        })];
    }

    // Where no schema that lists values lists one that is mapped to it, the mapping speaks of another property.
    private static bool IsContradicted(IReadOnlyList<UnionChoice> choices, IReadOnlyList<string>[] listed, IReadOnlyDictionary<string, IReadOnlyList<string>> mapping)
    {
        bool[] agreements = [.. choices.Zip(listed, (choice, own) => choice.Target is { } target && own.Count > 0 && mapping.TryGetValue(target.Pointer, out IReadOnlyList<string>? mapped)
            ? mapped.Any(own.Contains)
            : (bool?)null).OfType<bool>()];
        return agreements.Length > 0 && !agreements.Contains(true);
    }

    private static IReadOnlyList<string> Of(UnionChoice choice, IReadOnlyList<string> listed, IReadOnlyList<string> own, IReadOnlyDictionary<string, IReadOnlyList<string>> mapping)
    {
        string? target = choice.Target?.Pointer;
        IReadOnlyList<string> mapped = target is not null && mapping.TryGetValue(target, out IReadOnlyList<string>? values) ? values : [];
        IReadOnlyList<string> all = [.. mapped.Concat(own)];
        if (all.Count > 0 || target?.StartsWith(ComponentPrefix, StringComparison.Ordinal) != true)
        {
            return all;
        }

        // A union among the choices tells its own apart; one that the choice inherits, and is an alternative of, is this one.
        string name = Reading.JsonPointer.LastToken(target);
        bool isUnion = choice.View.Unions.Any(union => !union.Alternatives().Any(alternative => alternative.Schema is OpenApiSchemaReference reference && reference.Reference.Id == name));
        return isUnion ? [] : listed.Count == 0 || listed.Contains(name) ? [name] : [];
    }

    /// <summary>The first property that every object has with values of its own, with the values for each of them; null where there is none.</summary>
    public (string Property, IReadOnlyList<IReadOnlyList<string>> Values)? Infer(IReadOnlyList<UnionChoice> objects)
    {
        if (objects.Count < 2)
        {
            return null;
        }

        foreach (string property in objects[0].View.Properties.Select(candidate => candidate.Key))
        {
            IReadOnlyList<string>[] values = [.. objects.Select(choice => Constants(choice.View, property))];
            bool tellsApart = values.All(own => own.Count > 0)
                && values.Sum(own => own.Count) == values.SelectMany(own => own).Distinct(StringComparer.Ordinal).Count();
            if (tellsApart)
            {
                return (property, values);
            }
        }

        return null;
    }

    /// <summary>What each choice lists for properties for which others list something else. Where enumerations are open, reading doesn't fail on another value.</summary>
    public IReadOnlyList<EquatableArray<ListedTextsModel>> Listed(IReadOnlyList<UnionChoice> choices)
    {
        if (!context.Settings.HasOpenEnums)
        {
            return [.. choices.Select(_ => default(EquatableArray<ListedTextsModel>))];
        }

        ListedTextsModel[][] all = [.. choices.Select(choice => choice.View.Properties
            .Select(property => new ListedTextsModel(property.Key, Constants(choice.View, property.Key).ToEquatableArray()))
            .Where(listed => listed.Texts.Count > 0)
            .ToArray())];
        return [.. all.Select(own => own.Where(listed => all.Any(other => other.Any(theirs => theirs.Property == listed.Property && theirs != listed))).ToArray().ToEquatableArray())];
    }

    private IReadOnlyList<string> Constants(SchemaView view, string property)
    {
        IReadOnlyList<SchemaPart>? parts = view.Properties.FirstOrDefault(candidate => candidate.Key == property).Value;
        if (parts is null || flattener.Flatten(parts) is not { } flat)
        {
            return [];
        }

        return [.. (new SchemaView(flat).Values(context) ?? []).Select(Text).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? Text(JsonNode value)
    {
        return value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.ToJsonString(),
            _ => null,
        };
    }

    /// <summary>A mapping has references, file names, or mere names of schemas.</summary>
    private static string PointerOf(string text)
    {
        string token = text.Substring(text.LastIndexOfAny(['#', '/']) + 1);
        return text.StartsWith("#" + ComponentPrefix, StringComparison.Ordinal) ? Uri.UnescapeDataString(text.Substring(1)) : ComponentPrefix + token;
    }
}
