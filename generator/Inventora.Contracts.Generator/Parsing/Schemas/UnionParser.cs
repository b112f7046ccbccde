using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Decides the type of a place where a schema leaves the choice between several others.</summary>
public sealed class UnionParser(
    ParsingContext context, TypeRegistry registry, SchemaResolver resolver, SchemaFlattener flattener, EnumParser enums, TypeParser types)
{
    /// <summary>Choices within choices, each of which multiplies the types.</summary>
    private const int MaxNesting = 4;

    private static readonly JsonSchemaType[] Kinds =
        [JsonSchemaType.String, JsonSchemaType.Boolean, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.Array, JsonSchemaType.Object];

    private readonly UnionMarks marks = new(context, flattener);
    private readonly UnionArms arms = new(registry, types);
    private readonly VariantMerger variants = new(context);
    private DerivedSchemas? derived;

    /// <summary>The type of <c>oneOf</c> and <c>anyOf</c>; null, after no finding, where only raw JSON holds all values.</summary>
    /// <param name="view">All that holds at the place.</param>
    /// <param name="union">The one schema of it that leaves a choice.</param>
    public TypeUse? ParseChoice(SchemaView view, SchemaPart union, string key, string? preferredName)
    {
        bool isTwofold = union.Schema is { OneOf.Count: > 1, AnyOf.Count: > 1 };
        if (isTwofold || key.Count(character => character == '+') > MaxNesting)
        {
            return null;
        }

        IReadOnlyDictionary<string, IReadOnlyList<string>> mapping = marks.Mapping(union);
        IReadOnlyList<SchemaPart> shared = [.. view.Parts
            .Select(part => part.Pointer == union.Pointer ? WithoutChoice(part) : part)
            .Where(part => SchemaKeywords.Constrain(part, context) || SchemaKeywords.StatedTypes(part.Schema) is not (null or JsonSchemaType.Object))];
        List<UnionChoice> choices = [];
        foreach (SchemaPart leaf in Leaves(union, mapping))
        {
            if (Choose(leaf, shared) is not { } choice || types.IsAnything(choice.View))
            {
                return new ScalarUse(ScalarKind.Json, false, null);
            }

            choices.Add(choice);
        }

        if (variants.Merge(choices) is { } merged)
        {
            return types.ParseRecord(merged, key, preferredName);
        }

        return ParseAlike(view, union, choices, key, preferredName)
            ?? Declare(view, union, choices, key, preferredName, UnionMarks.Declared(union), mapping);
    }

    /// <summary>The type of a schema with a discriminator that others extend; null where none does.</summary>
    public TypeUse? ParseDerived(SchemaView view, string key, string? preferredName)
    {
        SchemaPart root = view.Parts[0];
        if (root.Pointer != key || UnionMarks.Declared(root) is not { } property)
        {
            return null;
        }

        derived ??= new DerivedSchemas(context.Document);
        IReadOnlyList<SchemaPart> children = derived.Of(key);
        IReadOnlyDictionary<string, IReadOnlyList<string>> mapping = marks.Mapping(root);
        List<UnionChoice> choices = [.. children.Select(child => flattener.Flatten([child]) is { } flat
            ? new UnionChoice(child, [child], new SchemaView(flat), child, child.Pointer)
            : null).OfType<UnionChoice>()];
        if (choices.Count == 0)
        {
            return null;
        }

        // The schema itself has values of its own only where the mapping says so.
        if (mapping.TryGetValue(key, out IReadOnlyList<string>? own) || marks.Default(root) == key)
        {
            SchemaPart plain = WithoutChoice(root);
            SchemaView itself = new([plain, .. view.Parts.Skip(1)]);
            choices.Add(new UnionChoice(plain, itself.Parts, itself, null, key));
            return registry.AddLater(key, preferredName, ModelKind.Union, name =>
            {
                IReadOnlyList<IReadOnlyList<string>> values = marks.Of(choices, property, mapping);
                return Create(view, root, choices, key, name, property, [.. choices.Select((choice, i) => choice.Target is null ? own ?? [] : values[i])]);
            });
        }

        return Declare(view, root, choices, key, preferredName, property, mapping);
    }

    /// <summary>The type of a schema that allows several types of JSON.</summary>
    public TypeUse ParseTypes(SchemaView view, JsonSchemaType allowed, string key, string? preferredName)
    {
        List<UnionChoice> choices = [.. Kinds.Where(kind => allowed.HasFlag(kind)).Select(kind =>
        {
            SchemaView own = new([.. view.Parts.Select(part => Copy(part, schema => Restrict(schema, kind)))]);
            return new UnionChoice(own.Parts[0], own.Parts, own, null, $"{key}+{kind}", kind is JsonSchemaType.String ? "Text" : kind is JsonSchemaType.Array or JsonSchemaType.Object ? null : kind.ToString());
        })];
        return Declare(view, view.Parts[0], choices, key, preferredName, null, new Dictionary<string, IReadOnlyList<string>>());
    }

    /// <summary>The type of listed values of several kinds of JSON; null where they are of one.</summary>
    public TypeUse? ParseValues(SchemaView view, IReadOnlyList<JsonNode> values, string key, string? preferredName)
    {
        JsonSchemaType[] kinds = [.. values.Select(KindOf).Distinct()];
        return kinds.Length < 2 || (view.Types is { } types && !kinds.All(kind => types.HasFlag(kind) || (kind == JsonSchemaType.Number && types.HasFlag(JsonSchemaType.Integer))))
            ? null
            : ParseTypes(view, kinds.Aggregate((all, kind) => all | kind), key, preferredName);
    }

    /// <summary>What of a schema, whose parts stand beside it, speaks about one kind of JSON.</summary>
    private static void Restrict(OpenApiSchema schema, JsonSchemaType kind)
    {
        schema.Type = kind;
        schema.Enum = schema.Enum is null ? null : [.. schema.Enum.Where(value => value is not null && !JsonNullSentinel.IsJsonNullSentinel(value) && IsOf(value, kind))];
        schema.AllOf = null;
        schema.OneOf = null;
        schema.AnyOf = null;
    }

    private static bool IsOf(JsonNode value, JsonSchemaType kind) => KindOf(value) == kind || (kind == JsonSchemaType.Integer && KindOf(value) == JsonSchemaType.Number);

    private static JsonSchemaType KindOf(JsonNode value)
    {
        return value.GetValueKind() switch
        {
            JsonValueKind.String => JsonSchemaType.String,
            JsonValueKind.Number => JsonSchemaType.Number,
            JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
            JsonValueKind.Array => JsonSchemaType.Array,
            _ => JsonSchemaType.Object,
        };
    }

    private ModelUse Declare(
        SchemaView view, SchemaPart union, IReadOnlyList<UnionChoice> choices, string key, string? preferredName, string? property, IReadOnlyDictionary<string, IReadOnlyList<string>> mapping)
    {
        return registry.AddLater(key, preferredName, ModelKind.Union, name =>
        {
            if (property is not null)
            {
                IReadOnlyList<IReadOnlyList<string>> marked = marks.Of(choices, property, mapping);
                return Create(view, union, choices, key, name, property, [.. choices.Select((choice, i) => HasObjects(choice) ? marked[i] : [])]);
            }

            IReadOnlyList<UnionChoice> objects = [.. choices.Where(HasObjects)];
            if (objects.All(choice => choice.IsObject) && marks.Infer(objects) is var (inferred, values))
            {
                Queue<IReadOnlyList<string>> open = new(values);
                return Create(view, union, choices, key, name, inferred, [.. choices.Select(choice => HasObjects(choice) ? open.Dequeue() : [])]);
            }

            return Create(view, union, choices, key, name, null, [.. choices.Select(_ => (IReadOnlyList<string>)[])]);
        });
    }

    private UnionModel Create(
        SchemaView view, SchemaPart union, IReadOnlyList<UnionChoice> choices, string key, string name, string? property, IReadOnlyList<IReadOnlyList<string>> values)
    {
        string? standard = property is null ? null : marks.Default(union);
        if (standard is not null && choices.All(choice => (choice.Target?.Pointer ?? choice.Key) != standard))
        {
            marks.ReportDefault(union);
        }

        Annotations annotations = new([view.Parts[0]]);
        return new UnionModel(
            name,
            TypeRegistry.SourceNameOf(key),
            annotations.Description,
            view.Parts[0].Schema.Deprecated,
            arms.Parse(name, choices, values, standard, marks.Listed(choices)),
            property);
    }

    private static bool HasObjects(UnionChoice choice)
    {
        return choice.IsObject || choice.View.Unions.Count > 0 || choice.View.AdditionalProperties.Count > 0 || choice.View.Types?.HasFlag(JsonSchemaType.Object) == true;
    }

    /// <summary>The alternatives, and those of alternatives that are mere unions themselves.</summary>
    private IEnumerable<SchemaPart> Leaves(SchemaPart union, IReadOnlyDictionary<string, IReadOnlyList<string>> mapping)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { union.Pointer };
        Stack<SchemaPart> open = new(union.Alternatives().Reverse());
        while (open.Count > 0)
        {
            SchemaPart leaf = open.Pop();
            bool isUnion = resolver.Resolve(leaf) is { } target && !mapping.ContainsKey(target.Pointer) && target.Alternatives().Count > 1
                && target.Schema.AllOf is not { Count: > 0 } && !SchemaKeywords.Constrain(WithoutChoice(target), context);
            if (!isUnion)
            {
                yield return leaf;
            }
            else if (seen.Add(resolver.Resolve(leaf)!.Value.Pointer))
            {
                foreach (SchemaPart inner in resolver.Resolve(leaf)!.Value.Alternatives().Reverse())
                {
                    open.Push(inner);
                }
            }
        }
    }

    private UnionChoice? Choose(SchemaPart leaf, IReadOnlyList<SchemaPart> shared)
    {
        if (flattener.Flatten([leaf]) is not { } alone || flattener.Flatten([.. shared, leaf]) is not { } together)
        {
            return null;
        }

        bool isWhole = shared.Count == 0 || Covers(new SchemaView(alone), new SchemaView(shared));
        IReadOnlyList<SchemaPart> parts = isWhole ? [leaf] : [.. shared, leaf];
        return new UnionChoice(leaf, parts, new SchemaView(isWhole ? alone : together), flattener.FindOnlyReference(parts), leaf.Pointer);
    }

    /// <summary>Whether a choice has all that is common to all choices already, as documents repeat it.</summary>
    private static bool Covers(SchemaView choice, SchemaView shared)
    {
        HashSet<string> names = new(choice.Properties.Select(property => property.Key), StringComparer.Ordinal);
        HashSet<string> required = new(choice.Required, StringComparer.Ordinal);
        return names.Count > 0 && shared.AdditionalProperties.Count == 0
            && shared.Properties.All(property => names.Contains(property.Key)) && shared.Required.All(required.Contains);
    }

    /// <summary>The type of choices that C# can't tell apart: one scalar with several bounds, or lists of values.</summary>
    private TypeUse? ParseAlike(SchemaView view, SchemaPart union, IReadOnlyList<UnionChoice> choices, string key, string? preferredName)
    {
        IReadOnlyList<JsonNode>?[] values = [.. choices.Select(choice => choice.View.Unions.Count > 0 ? null : choice.View.Values(context))];
        bool areTexts = choices.Zip(values, (choice, own) => own?.All(value => value.GetValueKind() == JsonValueKind.String) ?? types.FindScalar(choice.View)?.Kind == ScalarKind.String).All(isText => isText);
        bool areNamed = choices.Any(choice => choice.Target is not null);
        JsonNode[] all = [.. values.SelectMany(own => own ?? [])];
        if (all.Length > 0 && ((areTexts && values.Contains(null)) || (!values.Contains(null) && !areNamed)))
        {
            return enums.TryParse(view, all, key, preferredName, isOpen: values.Contains(null));
        }

        ScalarUse? first = all.Length > 0 ? null : types.FindScalar(choices[0].View);
        if (first is null || choices.Any(choice => types.FindScalar(choice.View)?.Kind != first.Kind))
        {
            return null;
        }

        context.Report(Rules.NotEnforced, union.Pointer, "Which of several bounds a value keeps");
        return first;
    }

    private static SchemaPart WithoutChoice(SchemaPart part)
    {
        return Copy(part, schema =>
        {
            schema.OneOf = null;
            schema.AnyOf = null;
            schema.Discriminator = null;
        });
    }

    private static SchemaPart Copy(SchemaPart part, Action<OpenApiSchema> change)
    {
        if (part.Schema.CreateShallowCopy() is not OpenApiSchema copy)
        {
            return part;
        }

        change(copy);
        return part with { Schema = copy };
    }
}
