using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Decides the types and the names of a union's arms.</summary>
public sealed class UnionArms(TypeRegistry registry, TypeParser types)
{
    /// <summary>One arm for each type, in the order in which they are tried.</summary>
    /// <param name="union">The C# name of the union.</param>
    /// <param name="choices">What a value can be.</param>
    /// <param name="marks">The discriminator's values that stand for each of them.</param>
    /// <param name="standard">The pointer of the choice for objects that no discriminator's value marks; null for none.</param>
    /// <param name="listed">What each of them lists for properties for which others list something else.</param>
    public EquatableArray<UnionArmModel> Parse(string union, IReadOnlyList<UnionChoice> choices, IReadOnlyList<IReadOnlyList<string>> marks, string? standard, IReadOnlyList<EquatableArray<ListedTextsModel>> listed)
    {
        NameScope names = new([.. ReservedNames.RecordMembers, "Unknown"]);
        Dictionary<TypeUse, UnionArmModel> arms = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        for (int index = 0; index < choices.Count; index++)
        {
            UnionChoice choice = choices[index];
            string[] own = [.. marks[index].Where(taken.Add)];
            bool isDefault = standard is not null && (choice.Target?.Pointer ?? choice.Key) == standard;
            TypeUse type = Bare(ParseType(union, choice, own, index));
            if (type is ScalarUse { Kind: ScalarKind.Json } || (type is ModelUse model && model.Name == union))
            {
                continue;
            }

            if (arms.TryGetValue(type, out UnionArmModel? twin))
            {
                arms[type] = twin with { Marks = twin.Marks.Concat(own).ToEquatableArray(), IsDefault = twin.IsDefault || isDefault };
                continue;
            }

            string name = names.Claim(candidate => names.IsFree(candidate) && "TryGet" + candidate != union && "From" + candidate != union, NameOf(union, type, choice));
            HashSet<string> required = new(choice.View.Required, StringComparer.Ordinal);
            bool hasProperties = type is ModelUse { Kind: ModelKind.Record or ModelKind.Union };
            IEnumerable<string> properties = hasProperties ? choice.View.Properties.Select(property => property.Key) : [];
            arms.Add(type, new UnionArmModel(
                name,
                type,
                KindsOf(type),
                own.ToEquatableArray(),
                properties.Where(required.Contains).ToEquatableArray(),
                properties.Where(property => !required.Contains(property)).ToEquatableArray(),
                type is MapUse || (type is ModelUse { Kind: ModelKind.Record } && types.KeepsOthers(choice.View)),
                isDefault,
                listed[index]));
        }

        return WithoutShadowed([.. arms.Values]).OrderBy(arm => Order(arm.Type)).ToEquatableArray();
    }

    private TypeUse ParseType(string union, UnionChoice choice, string[] marks, int index)
    {
        if (choice.Target is { } target)
        {
            return types.ParseReferenced(target);
        }

        string name = SuggestName(union, choice, marks, index);
        if (choice.Schema.Schema is OpenApiSchema && choice.Parts.Count == 1)
        {
            registry.NameRoot(choice.Schema.Pointer, name);
        }

        return types.ParseArm(choice.Parts, choice.Key + "+" + name, name);
    }

    /// <summary>The name of a type that the document doesn't name.</summary>
    private static string SuggestName(string union, UnionChoice choice, string[] marks, int index)
    {
        if (choice.View.Properties.Count == 0 && choice.View.Types is JsonSchemaType.Array or JsonSchemaType.Object)
        {
            return union;
        }

        string? given = choice.Suffix ?? choice.Schema.Schema switch
        {
            OpenApiSchemaReference reference when SchemaResolver.PointerOf(reference.Reference) is { } pointer => Reading.JsonPointer.LastToken(pointer),
            { Title: { } title } when !string.IsNullOrWhiteSpace(title) && title.Length <= 40 => title,
            _ => marks.Length == 1 ? marks[0] : null,
        };
        string option = "Option" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string suffix = given is null ? (choice.View.Parts.Any(part => part.Schema.Enum is { Count: > 0 }) ? "Option" : option) : Identifiers.Pascal(given, option).TrimStart('_');
        return suffix.StartsWith(union, StringComparison.Ordinal) && suffix.Length > union.Length ? suffix : Identifiers.Pascal(union + " " + suffix, union + option);
    }

    private static string NameOf(string union, TypeUse type, UnionChoice choice)
    {
        if (choice.Target is { } target && type is not ModelUse)
        {
            return Identifiers.Pascal(Reading.JsonPointer.LastToken(target.Pointer), "Value");
        }

        return type switch
        {
            ModelUse model => choice.Target is null && model.Name.Length > union.Length && model.Name.StartsWith(union, StringComparison.Ordinal) && char.IsLetter(model.Name[union.Length])
                ? model.Name.Substring(union.Length)
                : model.Name,
            ListUse list => PartName(list.Item) + "List",
            MapUse map => PartName(map.Value) + "Map",
            _ => PartName(type),
        };
    }

    private static string PartName(TypeUse type)
    {
        return type switch
        {
            ModelUse model => model.Name,
            ListUse list => PartName(list.Item) + "List",
            MapUse map => PartName(map.Value) + "Map",
            ScalarUse scalar when scalar.Kind.IsWhole() => "Integer",
            ScalarUse scalar when scalar.Kind.IsNumber() => "Number",
            ScalarUse { Kind: ScalarKind.String } => "Text",
            ScalarUse scalar => scalar.Kind.ToString(),
            _ => "Value",
        };
    }

    private JsonKinds KindsOf(TypeUse type)
    {
        return type switch
        {
            ListUse or ModelUse { Kind: ModelKind.Tuple } => JsonKinds.Array,
            MapUse or ModelUse { Kind: ModelKind.Record } => JsonKinds.Object,
            ModelUse { IsEnum: true } model => registry.FindType(model.Name) is EnumModel { ValueKind: LiteralKind.Number } ? JsonKinds.Number : JsonKinds.String,
            ModelUse => JsonKinds.Any,
            ScalarUse { Kind: ScalarKind.Boolean } => JsonKinds.Boolean,
            ScalarUse scalar when scalar.Kind.IsNumber() => JsonKinds.Number,
            _ => JsonKinds.String,
        };
    }

    /// <summary>Bounds and null tell no arms apart.</summary>
    private static TypeUse Bare(TypeUse type)
    {
        return type switch
        {
            ListUse list => list with { IsNullable = false, Constraints = null, Item = Bare(list.Item) with { IsNullable = list.Item.IsNullable } },
            MapUse map => map with { IsNullable = false, Constraints = null, Value = Bare(map.Value) with { IsNullable = map.Value.IsNullable } },
            ScalarUse scalar => scalar with { IsNullable = false, Constraints = null },
            _ => type with { IsNullable = false },
        };
    }

    /// <summary>A mere string takes every URI and every text in base64.</summary>
    private static IEnumerable<UnionArmModel> WithoutShadowed(IReadOnlyList<UnionArmModel> arms)
    {
        bool hasText = arms.Any(arm => arm.Type is ScalarUse { Kind: ScalarKind.String });
        bool hasOpenEnum = arms.Any(arm => arm is { Type: ModelUse { Kind: ModelKind.OpenEnum }, Kinds: JsonKinds.String });
        return arms.Where(arm => arm.Type is not ScalarUse scalar
            || !((hasText && scalar.Kind is ScalarKind.Uri or ScalarKind.Bytes or ScalarKind.Base64Url) || (hasOpenEnum && scalar.Kind is ScalarKind.String)));
    }

    /// <summary>What takes less is tried before what takes more.</summary>
    private static int Order(TypeUse type)
    {
        return type switch
        {
            ScalarUse { Kind: ScalarKind.Int32 } => 1,
            ScalarUse { Kind: ScalarKind.Int64 or ScalarKind.UInt64 } => 2,
            ScalarUse { Kind: ScalarKind.Decimal } => 3,
            ScalarUse { Kind: ScalarKind.Single or ScalarKind.Double } => 4,
            ScalarUse { Kind: ScalarKind.Uri or ScalarKind.Bytes or ScalarKind.Base64Url } => 5,
            ScalarUse { Kind: ScalarKind.String } or ModelUse { Kind: ModelKind.OpenEnum } => 6,
            ModelUse { Kind: ModelKind.Union } => 7,
            _ => 0,
        };
    }
}
