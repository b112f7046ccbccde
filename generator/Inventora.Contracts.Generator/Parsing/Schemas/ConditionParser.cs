using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Reads <c>if</c> a property has a value <c>then</c> others must be there; what says more is told by a finding.</summary>
public sealed class ConditionParser(ParsingContext context, TypeRegistry registry)
{
    private readonly DefaultParser literals = new(context, registry);

    /// <summary>The conditions of a record.</summary>
    public IEnumerable<ConditionModel> Parse(SchemaView view, IReadOnlyList<PropertyModel> properties)
    {
        foreach (SchemaPart part in view.Parts)
        {
            if (context.Find(part.Pointer) is PlacedMapping schema && schema["if"] is { } condition)
            {
                ConditionModel? model = Parse(condition, schema["then"], properties);
                if (model is null || schema["else"] is not null)
                {
                    context.Report(Rules.NotEnforced, part.Pointer.Child("if"), "This condition, or a part of it,");
                }

                if (model is not null)
                {
                    yield return model;
                }
            }
        }
    }

    private ConditionModel? Parse(PlacedNode condition, PlacedNode? consequence, IReadOnlyList<PropertyModel> properties)
    {
        if (condition is not PlacedMapping { } ifs || Only(ifs["properties"]) is not { } decider
            || !DemandsPresence(ifs, decider.Key) || Find(properties, decider.Key) is not { } property
            || ParseValues(decider.Value, property.Type) is not { Count: > 0 } values
            || consequence is not PlacedMapping then)
        {
            return null;
        }

        List<string> required = [];
        foreach (PlacedNode item in (then["required"] as PlacedSequence)?.Items ?? [])
        {
            if (item is not PlacedScalar name || Find(properties, name.Text) is not { } needed)
            {
                return null;
            }

            required.Add(needed.Name);
        }

        List<string> notNull = [];
        foreach (PlacedEntry entry in (then["properties"] as PlacedMapping)?.Entries ?? [])
        {
            if (Find(properties, entry.Key) is not { } narrowed || !IsTypeAlone(entry.Value))
            {
                return null;
            }

            notNull.Add(narrowed.Name);
        }

        bool isWhole = then.Entries.All(entry => entry.Key is "required" or "properties" or "description" or "title" or "$comment"
            || entry is { Key: "additionalProperties", Value: PlacedScalar { Kind: PlacedScalarKind.Boolean, Text: "true" } });
        return isWhole ? new ConditionModel(property.Name, values.ToEquatableArray(), required.ToEquatableArray(), notNull.ToEquatableArray()) : null;
    }

    /// <summary>Without <c>required</c> the condition would hold for an absent property, too.</summary>
    private static bool DemandsPresence(PlacedMapping condition, string name)
    {
        return condition["required"] is PlacedSequence { Items.Count: 1 } required
            && required.Items[0] is PlacedScalar only && only.Text == name
            && condition.Entries.All(entry => entry.Key is "required" or "properties" or "type" or "$comment");
    }

    private List<LiteralModel>? ParseValues(PlacedNode schema, TypeUse type)
    {
        if (Only(schema) is not { Key: "const" or "enum" } keyword)
        {
            return null;
        }

        IReadOnlyList<PlacedNode> values = keyword.Value is PlacedSequence list ? list.Items : [keyword.Value];
        List<LiteralModel> literals = [];
        foreach (PlacedNode value in values)
        {
            JsonNode? json = value is PlacedScalar scalar ? JsonNodes.ToJson(scalar) : null;
            if (json is null || this.literals.ToLiteral(json, type) is not { } literal)
            {
                return null;
            }

            literals.Add(literal);
        }

        return literals;
    }

    /// <summary>Whether a schema names one type, and so nothing but forbids null.</summary>
    private static bool IsTypeAlone(PlacedNode schema)
    {
        return schema is PlacedMapping mapping
            && mapping["type"] is PlacedScalar { Kind: PlacedScalarKind.String, Text: not "null" }
            && mapping.Entries.All(entry => entry.Key is "type" or "format" or "description" or "$comment");
    }

    private static PlacedEntry? Only(PlacedNode? node) => node is PlacedMapping { Entries.Count: 1 } mapping ? mapping.Entries[0] : null;

    private static PropertyModel? Find(IEnumerable<PropertyModel> properties, string jsonName)
    {
        return properties.FirstOrDefault(property => property.JsonName == jsonName);
    }
}
