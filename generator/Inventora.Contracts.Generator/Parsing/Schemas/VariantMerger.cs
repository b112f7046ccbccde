using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>
/// Brings alternatives that differ in nothing but texts that each of them fixes, as lists of all error codes do, into one object whose
/// properties have all these texts: a hundred types that nobody could tell apart serve nobody.
/// </summary>
public sealed class VariantMerger(ParsingContext context)
{
    /// <summary>Longer texts with spaces are prose, of which no list of names can be made.</summary>
    private const int LongestName = 40;

    /// <summary>Schemas with more nodes are not compared.</summary>
    private const int LargestNode = 1000;

    /// <summary>What holds for all of the choices; null where they differ in more.</summary>
    public SchemaView? Merge(IReadOnlyList<UnionChoice> choices)
    {
        SchemaView first = choices[0].View;
        bool areAlike = choices.Count > 1 && first.Properties.Count > 0 && choices.All(choice =>
            choice is { Target: null, View: { Unions.Count: 0, AdditionalProperties.Count: 0 } view }
            && view.Properties.Count == first.Properties.Count
            && view.Required.OrderBy(name => name, StringComparer.Ordinal).SequenceEqual(first.Required.OrderBy(name => name, StringComparer.Ordinal)));
        if (!areAlike)
        {
            return null;
        }

        Dictionary<string, OpenApiSchema> merged = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, IReadOnlyList<SchemaPart>> property in first.Properties)
        {
            IReadOnlyList<SchemaPart>?[] variants = [.. choices.Select(choice => choice.View.Properties.FirstOrDefault(own => own.Key == property.Key).Value)];
            if (variants.Contains(null))
            {
                return null;
            }

            string?[] constants = [.. variants.Select(parts => Constant(parts!))];
            if (!constants.Contains(null))
            {
                merged.Add(property.Key, Choice(constants!, property.Value));
            }
            else if (!variants.All(parts => AreEqual(parts!, property.Value)))
            {
                return null;
            }
        }

        return merged.Count == 0 ? null : new SchemaView([.. first.Parts.Select(part => Replace(part, merged))]);
    }

    /// <summary>The only text that a property can have.</summary>
    private string? Constant(IReadOnlyList<SchemaPart> parts)
    {
        if (parts.Any(part => part.Schema is not OpenApiSchema { AllOf: null or { Count: 0 }, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } }))
        {
            return null;
        }

        return new SchemaView(parts).Values(context) is { Count: 1 } values && values[0].GetValueKind() == JsonValueKind.String ? values[0].GetValue<string>() : null;
    }

    private OpenApiSchema Choice(IEnumerable<string> texts, IReadOnlyList<SchemaPart> parts)
    {
        string[] all = [.. texts.Distinct(StringComparer.Ordinal)];
        bool isProse = all.Any(text => text.Length > LongestName && text.Contains(' '));
        if (isProse)
        {
            context.Report(Rules.NotEnforced, parts[0].Pointer, "Which of several sentences a text is");
        }

        return new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = isProse ? null : [.. all.Select(text => (JsonNode)JsonValue.Create(text)!)],
            Description = isProse || all.Length > 1 ? null : parts[0].Schema.Description,
        };
    }

    private bool AreEqual(IReadOnlyList<SchemaPart> left, IReadOnlyList<SchemaPart> right)
    {
        return left.Count == right.Count && left.Zip(right, (one, other) => one.Pointer == other.Pointer
            || (context.Find(one.Pointer) is { Size: < LargestNode } node && context.Find(other.Pointer) is { } twin && AreEqual(node, twin))).All(isEqual => isEqual);
    }

    private static bool AreEqual(PlacedNode left, PlacedNode right)
    {
        return (left, right) switch
        {
            (PlacedScalar one, PlacedScalar other) => one.Kind == other.Kind && one.Text == other.Text,
            (PlacedSequence one, PlacedSequence other) => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items, AreEqual).All(isEqual => isEqual),
            (PlacedMapping one, PlacedMapping other) => one.Entries.Count == other.Entries.Count
                && one.Entries.Zip(other.Entries, (entry, twin) => entry.Key == twin.Key && AreEqual(entry.Value, twin.Value)).All(isEqual => isEqual),
            _ => false,
        };
    }

    private static SchemaPart Replace(SchemaPart part, IReadOnlyDictionary<string, OpenApiSchema> merged)
    {
        if (part.Schema is not OpenApiSchema { Properties.Count: > 0 } schema || schema.CreateShallowCopy() is not OpenApiSchema copy)
        {
            return part;
        }

        copy.Properties = schema.Properties.ToDictionary(
            property => property.Key,
            property => merged.TryGetValue(property.Key, out OpenApiSchema? replaced) ? replaced : property.Value);
        return part with { Schema = copy };
    }
}
