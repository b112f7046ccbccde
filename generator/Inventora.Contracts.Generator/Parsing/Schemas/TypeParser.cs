using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Decides the C# type of every place that has a schema.</summary>
public sealed class TypeParser
{
    /// <summary>Lists of lists and aliases of aliases; records don't count, they are parsed one after another.</summary>
    private const int MaxDepth = 100;

    /// <summary>Keywords of JSON Schema that are read over.</summary>
    private static readonly HashSet<string> Unchecked = new(StringComparer.Ordinal)
    {
        "not", "patternProperties", "propertyNames", "contains", "dependentRequired", "dependentSchemas", "dependencies",
        "unevaluatedItems", "unevaluatedProperties", "$dynamicRef", "contentSchema",
    };

    private readonly ParsingContext context;
    private readonly TypeRegistry registry;
    private readonly SchemaResolver resolver;
    private readonly SchemaFlattener flattener;
    private readonly NullabilityParser nullability;
    private readonly EnumParser enums;
    private readonly RecordParser records;
    private readonly TupleParser tuples;
    private readonly UnionParser unions;
    private readonly MergedSchemas merged;
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>A parser that declares its types in <paramref name="registry"/>.</summary>
    public TypeParser(ParsingContext context, TypeRegistry registry)
    {
        this.context = context;
        this.registry = registry;
        resolver = new SchemaResolver(context);
        flattener = new SchemaFlattener(context, resolver);
        nullability = new NullabilityParser(context, resolver);
        merged = new MergedSchemas(registry, resolver);
        enums = new EnumParser(context, registry);
        records = new RecordParser(context, registry, flattener, nullability, this);
        tuples = new TupleParser(context, this);
        unions = new UnionParser(context, registry, resolver, flattener, enums, this);
    }

    /// <summary>The type of a place where one schema holds.</summary>
    public TypeUse Parse(SchemaPart part) => Parse([part], preferredName: null);

    /// <summary>The type of a place where several schemas hold together.</summary>
    /// <param name="preferredName">The name of a type that is made of several schemas; the place gives the name of one.</param>
    public TypeUse Parse(IReadOnlyList<SchemaPart> parts, string? preferredName)
    {
        bool isNullable = nullability.IsNullable(parts);
        if (open.Count > MaxDepth)
        {
            context.Report(Rules.NotSupported, parts[0].Pointer, $"Types are inside one another more than {MaxDepth} times", "values are emitted as JsonElement");
            return Json(isNullable);
        }

        if (flattener.FindOnlyReference(parts) is { } target)
        {
            return ParseReferenced(target) with { IsNullable = isNullable };
        }

        if (parts.Count == 1)
        {
            return registry.Inside(null, () => ParseOwn(parts, parts[0].Pointer, preferredName: null)) with { IsNullable = isNullable };
        }

        MergedType type = merged.Find(parts, preferredName ?? registry.NameByPlace(parts[0].Pointer));
        return registry.Inside(type, () => ParseOwn(parts, type.Key, type.Name)) with { IsNullable = isNullable };
    }

    /// <summary>The type of a schema that is referred to, or that stands in <c>components</c>.</summary>
    public TypeUse ParseReferenced(SchemaPart target)
    {
        bool isNullable = nullability.IsNullable([target]);
        if (registry.Find(target.Pointer) is { } known)
        {
            return known with { IsNullable = isNullable };
        }

        // An allOf around one reference is a type of its own in components: the document gives it a name of its own.
        bool isAlias = target.Schema.AllOf is not { Count: > 0 };
        return isAlias && flattener.FindOnlyReference([target]) is { } other && other.Pointer != target.Pointer
            ? Guarded(target.Pointer, () => ParseReferenced(other)) with { IsNullable = isNullable }
            : registry.Inside(null, () => ParseOwn([target], target.Pointer, null)) with { IsNullable = isNullable };
    }

    /// <summary>The type of one arm of a union, which no pointer alone stands for.</summary>
    public TypeUse ParseArm(IReadOnlyList<SchemaPart> parts, string key, string preferredName) => ParseOwn(parts, key, preferredName);

    /// <summary>The scalar that schemas stand for; null where they stand for something else.</summary>
    public ScalarUse? FindScalar(SchemaView view)
    {
        return view.Unions.Count > 0 || view.Values(context) is not null
            ? null
            : ToScalar(view, view.Types ?? InferTypes(view, null), ConstraintParser.Parse(view.Parts, view.Pointer, context, isReported: false));
    }

    /// <summary>Whether schemas allow every JSON value.</summary>
    public bool IsAnything(SchemaView view)
    {
        return view.Unions.Count == 0 && view.Types is null && view.Values(context) is null && InferTypes(view, null) == 0;
    }

    /// <summary>The record of an object's schema.</summary>
    public TypeUse ParseRecord(SchemaView view, string key, string? preferredName)
    {
        return registry.AddLater(key, preferredName, ModelKind.Record, name => records.Parse(view, key, name));
    }

    /// <inheritdoc cref="RecordParser.KeepsOthers"/>
    public bool KeepsOthers(SchemaView view) => records.KeepsOthers(view);

    private TypeUse ParseOwn(IReadOnlyList<SchemaPart> parts, string key, string? preferredName)
    {
        if (registry.Find(key) is { } known)
        {
            return known;
        }

        return Guarded(key, () =>
        {
            IReadOnlyList<SchemaPart>? flat = flattener.Flatten(parts);
            return flat is null ? Json(false) : ParseView(new SchemaView(flat), key, preferredName);
        });
    }

    /// <summary>A list of itself, or an alias of itself, has no C# type.</summary>
    private TypeUse Guarded(string key, Func<TypeUse> parse)
    {
        if (!open.Add(key))
        {
            context.Report(Rules.NotSupported, key, "A type that consists of itself has no C# type", "values are emitted as JsonElement");
            return Json(false);
        }

        TypeUse use = parse();
        open.Remove(key);
        return use;
    }

    private TypeUse ParseView(SchemaView view, string key, string? preferredName)
    {
        ReportUnchecked(view);
        SchemaPart[] choices = [.. view.Unions.Where(union => !IsWithin(view, union) && !OnlyAddsRules(union))];
        if (choices.Length > 0)
        {
            return (choices.Length == 1 ? unions.ParseChoice(view, choices[0], key, preferredName) : null) ?? ReportUnion(choices[0].Pointer);
        }

        if (unions.ParseDerived(view, key, preferredName) is { } hierarchy)
        {
            return hierarchy;
        }

        IReadOnlyList<JsonNode>? values = view.Values(context);
        if (values is { Count: > 0 })
        {
            if (enums.TryParse(view, values, key, preferredName) is { } enumeration)
            {
                return enumeration;
            }

            if (unions.ParseValues(view, values, key, preferredName) is { } mixed)
            {
                return mixed;
            }

            if (!values.All(IsBoolean) || values.Select(value => value.ToJsonString()).Distinct().Count() < 2)
            {
                context.Report(Rules.NotEnforced, view.Pointer, "A list of values that are neither strings nor numbers");
            }
        }

        JsonSchemaType types = view.Types ?? InferTypes(view, values);
        ConstraintModel? constraints = ConstraintParser.Parse(view.Parts, view.Pointer, context);
        switch (types)
        {
            case JsonSchemaType.String or JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number:
                return ToScalar(view, types, constraints)!;
            case JsonSchemaType.Array when view.PrefixItems.Count > 0:
                return registry.AddLater(key, preferredName, ModelKind.Tuple, name => tuples.Parse(view, key, name));
            case JsonSchemaType.Array:
                TypeUse item = view.Items.Count > 0 ? Parse(view.Items, PartName(view.Items, key, preferredName, "Item")) : Json(false);
                return new ListUse(item, false, ConstraintParser.OfList(constraints));
            case JsonSchemaType.Object:
                return ParseObject(view, key, preferredName, constraints);
            case 0 when view.Types is not null:
                context.Report(Rules.Contradiction, view.Pointer, "No value can have all of the types that are demanded", "values are emitted as JsonElement");
                return Json(false);
            case 0:
                return Json(false);
            default:
                return unions.ParseTypes(view, types, key, preferredName);
        }
    }

    /// <summary>Tells of keywords that no C# type expresses.</summary>
    private void ReportUnchecked(SchemaView view)
    {
        foreach (SchemaPart part in view.Parts)
        {
            foreach (PlacedEntry entry in (context.Find(part.Pointer) as PlacedMapping)?.Entries ?? [])
            {
                if (Unchecked.Contains(entry.Key) || (entry.Key == "prefixItems" && view.PrefixItems.Count == 0))
                {
                    context.Report(Rules.NotEnforced, part.Pointer.Child(entry.Key), $"The keyword '{entry.Key}'");
                }
            }
        }
    }

    private static ScalarUse? ToScalar(SchemaView view, JsonSchemaType? types, ConstraintModel? constraints)
    {
        return types switch
        {
            JsonSchemaType.String => new ScalarUse(ScalarFormats.OfString(view.Format, ContentEncoding(view)), false, ConstraintParser.OfString(constraints)),
            JsonSchemaType.Boolean => new ScalarUse(ScalarKind.Boolean, false, null),
            JsonSchemaType.Integer => new ScalarUse(ScalarFormats.OfInteger(view.Format, constraints), false, ConstraintParser.OfNumber(constraints)),
            JsonSchemaType.Number => new ScalarUse(ScalarFormats.OfNumber(view.Format), false, ConstraintParser.OfNumber(constraints)),
            _ => null,
        };
    }

    private TypeUse ParseObject(SchemaView view, string key, string? preferredName, ConstraintModel? constraints)
    {
        if (view.Properties.Count > 0)
        {
            return ParseRecord(view, key, preferredName);
        }

        if (view.AdditionalProperties.Count > 0)
        {
            TypeUse value = Parse(view.AdditionalProperties, PartName(view.AdditionalProperties, key, preferredName, "Value"));
            return new MapUse(value, false, ConstraintParser.OfObject(constraints));
        }

        return view.IsClosed
            ? ParseRecord(view, key, preferredName)
            : new MapUse(Json(false), false, ConstraintParser.OfObject(constraints));
    }

    /// <summary>The name of what is inside of a type; a single schema has that of its own place.</summary>
    private string? PartName(IReadOnlyList<SchemaPart> parts, string key, string? preferredName, string suffix) =>
        parts.Count == 1 ? null : (preferredName ?? registry.NameByPlace(key)) + suffix;

    private ScalarUse ReportUnion(string pointer)
    {
        context.Report(Rules.UnionAsJson, pointer, registry.NameByPlace(pointer));
        return Json(false);
    }

    /// <summary>A schema that extends one of its own alternatives' unions is one of the alternatives, and no union.</summary>
    private bool IsWithin(SchemaView view, SchemaPart union)
    {
        HashSet<string> pointers = new(view.Parts.Select(part => part.Pointer).Where(pointer => pointer != union.Pointer), StringComparer.Ordinal);
        return pointers.Count > 0 && union.Alternatives().Any(alternative => resolver.Resolve(alternative) is { } target && pointers.Contains(target.Pointer));
    }

    /// <summary>Alternatives that name neither types nor properties, as <c>required</c> alone, are rules for values and no other types.</summary>
    private bool OnlyAddsRules(SchemaPart union)
    {
        bool isRule = union.Alternatives().All(alternative => alternative.Schema is OpenApiSchema
        {
            Type: null or JsonSchemaType.Object, Properties: null or { Count: 0 }, AdditionalProperties: null, Items: null, Enum: null or { Count: 0 }, Const: null,
            AllOf: null or { Count: 0 }, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 },
        } rule && (rule.Required is { Count: > 0 } || rule.Not is not null || rule.Pattern is not null || rule.MinLength is not null || rule.MaxLength is not null
            || rule.Minimum is not null || rule.Maximum is not null || (rule.Format is not null && rule.Type is null && ScalarFormats.OfString(rule.Format, null) == ScalarKind.String)));
        if (isRule)
        {
            context.Report(Rules.NotEnforced, union.Pointer, "Which of several rules, such as properties that must be present together, a value keeps");
        }

        return isRule;
    }

    /// <summary>What a schema without a type speaks about.</summary>
    private static JsonSchemaType InferTypes(SchemaView view, IReadOnlyList<JsonNode>? values)
    {
        if (view.Properties.Count > 0 || view.AdditionalProperties.Count > 0)
        {
            return JsonSchemaType.Object;
        }

        if (view.Items.Count > 0 || view.PrefixItems.Count > 0)
        {
            return JsonSchemaType.Array;
        }

        if (values is { Count: > 0 })
        {
            return values.Select(value => value.GetValueKind()).Distinct().Count() > 1 ? 0 : values[0].GetValueKind() switch
            {
                JsonValueKind.String => JsonSchemaType.String,
                JsonValueKind.Number => JsonSchemaType.Number,
                JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
                JsonValueKind.Array => JsonSchemaType.Array,
                _ => JsonSchemaType.Object,
            };
        }

        bool isText = view.Parts.Any(part => part.Schema.Pattern is not null || part.Schema.MinLength is not null || part.Schema.MaxLength is not null);
        return isText || ScalarFormats.OfString(view.Format, null) != ScalarKind.String ? JsonSchemaType.String : 0;
    }

    private static bool IsBoolean(JsonNode value) => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static string? ContentEncoding(SchemaView view)
    {
        return view.Parts.Select(part => (part.Schema as OpenApiSchema)?.ContentEncoding).FirstOrDefault(encoding => encoding is not null);
    }

    private static ScalarUse Json(bool isNullable) => new(ScalarKind.Json, isNullable, null);
}
