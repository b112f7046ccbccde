using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Checks values of the document against the type that they are values of.</summary>
public sealed class DefaultParser(ParsingContext context, TypeRegistry registry)
{
    /// <summary>The default of a place; null where there is none that can be applied, and a finding says why.</summary>
    /// <param name="pointer">The schema that has the default.</param>
    public LiteralModel? Parse(JsonNode value, TypeUse type, string pointer)
    {
        if (JsonNullSentinel.IsJsonNullSentinel(value))
        {
            return null;
        }

        LiteralModel? literal = ToLiteral(value, type);
        if (literal is null)
        {
            bool isKnowable = type is ModelUse { IsEnum: true } or ScalarUse { Kind: <= ScalarKind.Decimal };
            string text = value.ToJsonString();
            text = text.Length > 60 ? text.Substring(0, 60) + "…" : text;
            if (isKnowable)
            {
                context.ReportAtValue(Rules.DefaultOutsideType, pointer.Child("default"), text, "its own type");
            }
            else if (text is not ("[]" or "{}"))
            {
                context.ReportAtValue(Rules.NotEnforced, pointer.Child("default"), $"The default {text}, which is neither text, number nor boolean,");
            }
        }

        return literal;
    }

    /// <summary>The value as a constant of a type; null when it is none.</summary>
    public LiteralModel? ToLiteral(JsonNode value, TypeUse type)
    {
        JsonValueKind kind = value.GetValueKind();
        return type switch
        {
            ModelUse model => ToMember(value, model),
            ScalarUse { Kind: ScalarKind.String } when kind == JsonValueKind.String => new LiteralModel(LiteralKind.String, value.GetValue<string>(), null),
            ScalarUse { Kind: ScalarKind.Boolean } when kind is JsonValueKind.True or JsonValueKind.False =>
                new LiteralModel(LiteralKind.Boolean, kind == JsonValueKind.True ? "true" : "false", null),
            ScalarUse scalar when kind == JsonValueKind.String && IsText(value.GetValue<string>(), scalar.Kind) =>
                new LiteralModel(LiteralKind.String, value.GetValue<string>(), null),
            ScalarUse scalar when kind == JsonValueKind.Number => ToNumber(value.ToJsonString(), scalar.Kind),
            _ => null,
        };
    }

    /// <summary>Whether the text is a value of a type that JSON writes as a string; emitted code parses it without a safety net.</summary>
    private static bool IsText(string text, ScalarKind kind)
    {
        return kind switch
        {
            ScalarKind.Uuid => Guid.TryParseExact(text, "D", out _),
            ScalarKind.Date => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ScalarKind.DateTime => text.IndexOf('T') == 10 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ScalarKind.Uri => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
            _ => false,
        };
    }

    private static LiteralModel? ToNumber(string text, ScalarKind kind)
    {
        string? number = kind switch
        {
            _ when kind.IsWhole() => ToWhole(text, kind),
            ScalarKind.Decimal => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
                ? exact.ToString(CultureInfo.InvariantCulture)
                : null,
            ScalarKind.Single or ScalarKind.Double => text,
            _ => null,
        };
        return number is null ? null : new LiteralModel(LiteralKind.Number, number, null);
    }

    private static string? ToWhole(string text, ScalarKind kind)
    {
        bool isWhole = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && decimal.Truncate(value) == value;
        (decimal least, decimal most) = kind switch
        {
            ScalarKind.Int32 => (int.MinValue, int.MaxValue),
            ScalarKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
            _ => ((decimal)long.MinValue, (decimal)long.MaxValue),
        };
        return isWhole && value >= least && value <= most ? decimal.Truncate(value).ToString("0", CultureInfo.InvariantCulture) : null;
    }

    private LiteralModel? ToMember(JsonNode value, ModelUse use)
    {
        if (registry.FindType(use.Name) is not EnumModel enumeration)
        {
            return null;
        }

        string? text = (value.GetValueKind(), enumeration.ValueKind) switch
        {
            (JsonValueKind.String, LiteralKind.String) => value.GetValue<string>(),
            (JsonValueKind.Number, LiteralKind.Number) => EnumParser.NumberOf(value),
            _ => null,
        };
        EnumMemberModel? member = enumeration.Members.FirstOrDefault(candidate => candidate.Value == text);
        return member is null ? null : new LiteralModel(LiteralKind.EnumMember, member.Name, enumeration.Name);
    }
}
