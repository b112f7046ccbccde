using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Makes an enumeration of a schema's listed values.</summary>
public sealed class EnumParser(ParsingContext context, TypeRegistry registry)
{
    /// <summary>The enumeration; null when the values are neither all strings nor all numbers that <c>decimal</c> can hold.</summary>
    public ModelUse? TryParse(SchemaView view, IReadOnlyList<JsonNode> values, string key, string? preferredName, bool isOpen = false)
    {
        LiteralKind? kind = values.All(IsString) ? LiteralKind.String : values.All(value => NumberOf(value) is not null) ? LiteralKind.Number : null;
        if (kind is null || values.Count == 0)
        {
            return null;
        }

        isOpen |= context.Settings.HasOpenEnums;
        Annotations annotations = new(view.Parts);
        return registry.Add(key, preferredName, isOpen ? ModelKind.OpenEnum : ModelKind.ClosedEnum, name => new EnumModel(
            name,
            TypeRegistry.SourceNameOf(key),
            annotations.Description,
            annotations.IsDeprecated,
            isOpen,
            kind.Value,
            ParseMembers(view, values, kind.Value, name, isOpen)));
    }

    private EquatableArray<EnumMemberModel> ParseMembers(SchemaView view, IReadOnlyList<JsonNode> values, LiteralKind kind, string enumName, bool isOpen)
    {
        IReadOnlyList<string> texts = [.. values.Select(value => Text(value, kind)).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<string?> descriptions = ReadDescriptions(view);
        IReadOnlyList<string?> names = ReadNames(view);
        NameScope scope = new(isOpen ? [.. ReservedNames.OpenEnumMembers, enumName] : ReservedNames.ClosedEnumMembers);
        string[] preferred = [.. texts.Select((text, index) => (index < names.Count ? names[index] : null) is { } given ? Identifiers.Pascal(given, "Value") : MemberName(text, kind))];
        IReadOnlyList<string> claimed = scope.ClaimAll([.. texts.Select((text, index) => new[] { preferred[index], Identifiers.Pascal(Identifiers.SpellSigns(text), "Value"), preferred[index] + "Value" })]);
        return texts.Select((text, index) =>
        {
            if (claimed[index] != preferred[index])
            {
                context.Report(Rules.Renamed, view.Pointer.Child("enum"), text, $"{enumName}.{claimed[index]}", $"{preferred[index]} is taken");
            }

            return new EnumMemberModel(claimed[index], text, index < descriptions.Count ? descriptions[index] : null);
        }).ToEquatableArray();
    }

    private static string MemberName(string text, LiteralKind kind)
    {
        if (kind == LiteralKind.String)
        {
            return Identifiers.EnumMember(text);
        }

        string digits = text.TrimStart('-').Replace('.', '_');
        return (text[0] == '-' ? "Minus" : "Value") + digits;
    }

    private static string Text(JsonNode value, LiteralKind kind)
    {
        return kind == LiteralKind.String ? value.GetValue<string>() : NumberOf(value)!;
    }

    private static bool IsString(JsonNode value) => value.GetValueKind() == JsonValueKind.String;

    /// <summary>A number in its shortest notation, so that 1.0 is 1; null for none that <c>decimal</c> can hold.</summary>
    public static string? NumberOf(JsonNode value)
    {
        return value.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : null;
    }

    private IReadOnlyList<string?> ReadDescriptions(SchemaView view) => ReadTexts(view, "x-enum-descriptions");

    private IReadOnlyList<string?> ReadNames(SchemaView view)
    {
        IReadOnlyList<string?> names = ReadTexts(view, "x-enum-varnames");
        return names.Count > 0 ? names : ReadTexts(view, "x-enumNames");
    }

    private IReadOnlyList<string?> ReadTexts(SchemaView view, string extension)
    {
        PlacedSequence? list = view.Parts.Select(part => context.Find(part.Pointer.Child(extension))).OfType<PlacedSequence>().FirstOrDefault();
        return [.. list?.Items.Select(item => (item as PlacedScalar)?.Text) ?? []];
    }
}
