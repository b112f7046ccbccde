using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Finds properties that have one value only, as the marks of unions do: they need no type of their own.</summary>
public sealed class ConstantParser(ParsingContext context, SchemaFlattener flattener, NullabilityParser nullability)
{
    /// <summary>The type and the value of such a property; null for another one, and where the document names the type.</summary>
    public (ScalarUse Type, LiteralModel Value)? Find(IReadOnlyList<SchemaPart> parts)
    {
        // Most properties list no values: nothing else is asked of them.
        if (!parts.Any(part => ListsValues(part) || part.Schema is OpenApiSchemaReference || part.HasParts())
            || flattener.FindOnlyReference(parts) is not null
            || flattener.Flatten(parts) is not { } flat
            || !flat.Any(ListsValues))
        {
            return null;
        }

        SchemaView view = new(flat);
        bool isLasting = !context.Settings.HasOpenEnums || flat.Any(part => part.Schema.Const is not null);
        if (!isLasting || view.Unions.Count > 0 || view.Values(context) is not { Count: 1 } values)
        {
            return null;
        }

        bool isNullable = nullability.IsNullable(parts);
        return values[0].GetValueKind() switch
        {
            JsonValueKind.String => Make(ScalarKind.String, LiteralKind.String, values[0].GetValue<string>(), isNullable),
            JsonValueKind.True => Make(ScalarKind.Boolean, LiteralKind.Boolean, "true", isNullable),
            JsonValueKind.False => Make(ScalarKind.Boolean, LiteralKind.Boolean, "false", isNullable),
            JsonValueKind.Number => OfNumber(values[0], isNullable),
            _ => null,
        };
    }

    private static bool ListsValues(SchemaPart part) => part.Schema.Const is not null || part.Schema.Enum is { Count: > 0 };

    private static (ScalarUse Type, LiteralModel Value)? OfNumber(JsonNode value, bool isNullable)
    {
        string text = value.ToJsonString();
        bool isExact = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        bool isWhole = isExact && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue;
        return isWhole
            ? Make(ScalarKind.Int64, LiteralKind.Number, decimal.ToInt64(number).ToString(CultureInfo.InvariantCulture), isNullable)
            : isExact ? Make(ScalarKind.Double, LiteralKind.Number, text, isNullable) : null;
    }

    private static (ScalarUse Type, LiteralModel Value) Make(ScalarKind kind, LiteralKind literal, string text, bool isNullable)
    {
        return (new ScalarUse(kind, isNullable, null), new LiteralModel(literal, text, null));
    }
}
