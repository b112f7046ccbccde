using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>Tells whether a value, which is not null, is of the documented kind.</summary>
internal static class ValueKinds
{
    /// <summary>What is wrong with a value; null when nothing is.</summary>
    public static string? Problem(FieldKind kind, JsonNode value)
    {
        var holds = kind switch
        {
            FieldKind.Text => value.GetValueKind() == JsonValueKind.String,
            FieldKind.NonEmptyText => value.Text() is { Length: > 0 },
            FieldKind.Number => value.GetValueKind() == JsonValueKind.Number,
            FieldKind.Integer => value.Integer() is not null,
            FieldKind.Boolean => value.Boolean() is not null,
            FieldKind.Instant => Iso8601.TryParse(value.Text(), out _),
            FieldKind.Unit => value.Text() is { } unit && DocumentedValues.Units.Contains(unit),
            FieldKind.ProductionType => value.Text() is { } type && DocumentedValues.ProductionTypes.Contains(type),
            FieldKind.TaskStatus => value.Text() is { } status && DocumentedValues.TaskStatuses.Contains(status),
            FieldKind.Texts => value is JsonArray texts && texts.All(text => text?.GetValueKind() == JsonValueKind.String),
            FieldKind.Levels => value is JsonObject levels && levels.All(level => level.Value?.GetValueKind() == JsonValueKind.Number),
            FieldKind.Record => value is JsonObject,
            _ => value is JsonArray records && records.All(record => record is JsonObject),
        };
        return holds ? null : JsonText.Short(value.ToJsonString());
    }

    /// <summary>A kind in words.</summary>
    public static string Describe(FieldKind kind) => kind switch
    {
        FieldKind.Text => "a string",
        FieldKind.NonEmptyText => "a string that is not empty",
        FieldKind.Number => "a number",
        FieldKind.Integer => "a whole number",
        FieldKind.Boolean => "true or false",
        FieldKind.Instant => "an ISO 8601 date and time",
        FieldKind.Unit => "one of the 39 documented units",
        FieldKind.ProductionType => $"one of {string.Join(", ", DocumentedValues.ProductionTypes)}",
        FieldKind.TaskStatus => $"one of {string.Join(", ", DocumentedValues.TaskStatuses)}",
        FieldKind.Texts => "an array of strings",
        FieldKind.Levels => "an object with a number for each location's name",
        FieldKind.Record => "an object",
        _ => "an array of objects",
    };
}
