using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Makes a record of an object's schema.</summary>
public sealed class RecordParser(
    ParsingContext context, TypeRegistry registry, SchemaFlattener flattener, NullabilityParser nullability, TypeParser types)
{
    private readonly DefaultParser defaults = new(context, registry);
    private readonly ConstantParser constants = new(context, flattener, nullability);
    private readonly ConditionParser conditions = new(context, registry);

    /// <summary>The record, its properties in the document's order.</summary>
    public RecordModel Parse(SchemaView view, string key, string name)
    {
        Dictionary<string, string> names = NameProperties(view, name, out NameScope scope);
        HashSet<string> required = new(view.Required, StringComparer.Ordinal);
        List<PropertyModel> properties = [];
        foreach (KeyValuePair<string, IReadOnlyList<SchemaPart>> property in view.Properties)
        {
            string propertyName = names[property.Key];
            properties.Add(ParseProperty(property.Key, property.Value, propertyName, name, required.Contains(property.Key), scope));
        }

        foreach (string missing in view.Required.Where(jsonName => !names.ContainsKey(jsonName)))
        {
            context.Report(Rules.NotEnforced, view.Pointer, $"That '{missing}' is present, which is required and described nowhere,");
        }

        TypeUse? additional = view.AdditionalProperties.Count > 0 ? types.Parse(view.AdditionalProperties, name + "Value")
            : KeepsOthers(view) ? new ScalarUse(ScalarKind.Json, false, null) : null;
        Annotations annotations = new(view.Parts);
        return new RecordModel(
            name,
            TypeRegistry.SourceNameOf(key),
            annotations.Description,
            view.Parts[0].Schema.Deprecated,
            properties.ToEquatableArray(),
            additional,
            conditions.Parse(view, properties).ToEquatableArray());
    }

    /// <summary>
    /// Whether a document says itself that there are other properties. Where it says nothing there may be some as well, and yet hardly a document means any.
    /// </summary>
    public bool KeepsOthers(SchemaView view)
    {
        return view.AdditionalProperties.Count > 0 || (!view.IsClosed && view.Parts.Any(part =>
            context.Find(part.Pointer.Child("additionalProperties")) is PlacedScalar { Kind: PlacedScalarKind.Boolean, Text: "true" }));
    }

    private PropertyModel ParseProperty(
        string jsonName, IReadOnlyList<SchemaPart> parts, string name, string recordName, bool isRequired, NameScope scope)
    {
        (ScalarUse Type, LiteralModel Value)? constant = constants.Find(parts);
        TypeUse type = constant?.Type ?? types.Parse(parts, recordName + name);
        Annotations annotations = new(parts);
        JsonNode? standard = annotations.Default;
        LiteralModel? literal = standard is null || isRequired ? null : defaults.Parse(standard, type, parts[0].Pointer);
        PropertyAccess access = annotations.IsReadOnly ? PropertyAccess.ReadOnly : annotations.IsWriteOnly ? PropertyAccess.WriteOnly : PropertyAccess.Both;
        return new PropertyModel(
            name,
            jsonName,
            type,
            isRequired,
            literal,
            literal is null ? null : scope.Claim(name + "OrDefault"),
            annotations.Description,
            annotations.IsDeprecated,
            access,
            constant?.Value);
    }

    /// <summary>All at once, and in the document's order: a property that is added below others renames none of them.</summary>
    private Dictionary<string, string> NameProperties(SchemaView view, string recordName, out NameScope scope)
    {
        scope = new NameScope([.. ReservedNames.RecordMembers, recordName, "AdditionalProperties"]);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        KeyValuePair<string, IReadOnlyList<SchemaPart>>[] properties = [.. view.Properties];
        string[] preferred = [.. properties.Select(property => Identifiers.Pascal(property.Key, "Property"))];
        IReadOnlyList<string> claimed = scope.ClaimAll([.. preferred.Select(name => new[] { name, name + "Property" })]);
        for (int index = 0; index < properties.Length; index++)
        {
            names.Add(properties[index].Key, claimed[index]);
            if (claimed[index] != preferred[index])
            {
                context.Report(Rules.Renamed, properties[index].Value[0].Pointer, properties[index].Key, $"{recordName}.{claimed[index]}", $"{preferred[index]} is taken");
            }
        }

        return names;
    }
}
