using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Emit;
using Inventora.Contracts.Generator.Model;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Samples;

/// <summary>Writes JSON values as C# expressions of the types that the generator gives them.</summary>
internal sealed class CSharpValues(ContractModel model)
{
    private const string Indent = "    ";

    // Names are as a user writes them: the namespaces of the models are in scope.
    private readonly EmissionModel emission = model.Outline.Emission with { ModelsNamespace = model.Outline.Emission.Namespace };
    private readonly Dictionary<string, TypeModel> types = model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The expression; null for a value that has no plain one, or is none of the type.</summary>
    /// <param name="use">The type.</param>
    /// <param name="value">The value; null for JSON's null.</param>
    /// <param name="depth">How deep the expression is indented.</param>
    /// <param name="isConcrete">Whether the place takes a list or map of a class alone.</param>
    public string? Write(TypeUse use, JsonNode? value, int depth, bool isConcrete = false)
    {
        if (value is null)
        {
            return use.IsNullable ? "null" : null;
        }

        return use switch
        {
            ScalarUse scalar => Scalar(scalar.Kind, value),
            ModelUse named => types.GetValueOrDefault(named.Name) switch
            {
                EnumModel enumeration => Member(enumeration, value),
                RecordModel record => Record(record, value, depth),
                _ => null,
            },
            ListUse list => value is JsonArray items ? List(list, items, depth, isConcrete) : null,
            MapUse map => value is JsonObject members ? Map(map, members, depth) : null,
            _ => null,
        };
    }

    private string? Record(RecordModel record, JsonNode value, int depth)
    {
        if (value is not JsonObject members)
        {
            return null;
        }

        var set = new List<string>();
        foreach (var property in record.Properties.Where(property => !property.IsFixed))
        {
            if (!members.TryGetPropertyValue(property.JsonName, out var member))
            {
                if (property.IsRequired)
                {
                    return null;
                }

                continue;
            }

            if (Write(property.IsRequired ? property.Type : property.Type with { IsNullable = true }, member, depth + 1, property.IsThreeState) is not { } text)
            {
                return null;
            }

            set.Add($"{CSharpText.Identifier(property.Name)} = {text},");
        }

        // A property without a name in C# would be lost.
        var isWhole = members.All(member => record.Properties.Any(property => property.JsonName == member.Key));
        return isWhole ? Braced("new " + CSharpText.Identifier(record.Name), set, depth, "()") : null;
    }

    private string? List(ListUse list, JsonArray items, int depth, bool isConcrete)
    {
        string?[] written = [.. items.Select(item => Write(list.Item, item, depth + 1))];
        if (written.Contains(null))
        {
            return null;
        }

        if (isConcrete)
        {
            return Braced($"new {TypeText.Concrete(emission, list).Replace("global::System.", "", StringComparison.Ordinal)}", [.. written.Select(item => item + ",")], depth, "()");
        }

        return written.Any(item => item!.Contains('\n', StringComparison.Ordinal))
            ? $"\n{Pad(depth)}[\n{string.Concat(written.Select(item => $"{Pad(depth + 1)}{item},\n"))}{Pad(depth)}]"
            : $"[{string.Join(", ", written)}]";
    }

    private string? Map(MapUse map, JsonObject members, int depth)
    {
        (string Name, string? Value)[] written = [.. members.Select(member => (member.Key, Write(map.Value, member.Value, depth + 1)))];
        return written.Any(member => member.Value is null)
            ? null
            : Braced($"new Dictionary<string, {TypeText.Of(emission, map.Value).Replace("global::System.", "", StringComparison.Ordinal)}>", [.. written.Select(member => $"[{CSharpText.StringLiteral(member.Name)}] = {member.Value},")], depth, "()");
    }

    private static string Braced(string start, IReadOnlyList<string> lines, int depth, string empty) =>
        lines.Count == 0 ? start + empty : $"{start}\n{Pad(depth)}{{\n{string.Concat(lines.Select(line => $"{Pad(depth + 1)}{line}\n"))}{Pad(depth)}}}";

    private static string? Member(EnumModel enumeration, JsonNode value)
    {
        var text = value.AsText() ?? value.ToJsonString();
        return enumeration.Members.FirstOrDefault(member => member.Value == text) is { } member ? $"{CSharpText.Identifier(enumeration.Name)}.{CSharpText.Identifier(member.Name)}" : null;
    }

    private static string? Scalar(ScalarKind kind, JsonNode value)
    {
        var text = value.AsText();
        return (kind, value.GetValueKind()) switch
        {
            (ScalarKind.String, JsonValueKind.String) => CSharpText.StringLiteral(text!),
            (ScalarKind.Boolean, JsonValueKind.True) => "true",
            (ScalarKind.Boolean, JsonValueKind.False) => "false",
            (ScalarKind.Int32 or ScalarKind.Int64, JsonValueKind.Number) => long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : null,
            (ScalarKind.Decimal, JsonValueKind.Number) => decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? Suffixed(exact.ToString(CultureInfo.InvariantCulture), "m") : null,
            (ScalarKind.Double or ScalarKind.Single, JsonValueKind.Number) => CSharpText.NumberLiteral(kind, value.ToJsonString()),
            (ScalarKind.Date, JsonValueKind.String) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? FormattableString.Invariant($"new DateOnly({date.Year}, {date.Month}, {date.Day})") : null,
            (ScalarKind.DateTime, JsonValueKind.String) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) ? $"DateTimeOffset.Parse({CSharpText.StringLiteral(text!)})" : null,
            (ScalarKind.Uuid, JsonValueKind.String) => Guid.TryParse(text, out _) ? $"Guid.Parse({CSharpText.StringLiteral(text!)})" : null,
            (ScalarKind.Uri, JsonValueKind.String) => $"new Uri({CSharpText.StringLiteral(text!)}, UriKind.RelativeOrAbsolute)",
            (ScalarKind.Bytes, JsonValueKind.String) => $"Convert.FromBase64String({CSharpText.StringLiteral(text!)})",
            _ => null,
        };
    }

    // A whole number needs no suffix to become a decimal.
    private static string Suffixed(string number, string suffix) => number.Contains('.', StringComparison.Ordinal) || number.Length > 9 ? number + suffix : number;

    private static string Pad(int depth) => string.Concat(Enumerable.Repeat(Indent, depth));
}
