using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>Observes that a record has its documented form.</summary>
internal static class ShapeObserver
{
    /// <summary>Observes all fields of a record.</summary>
    /// <param name="context">The recorder.</param>
    /// <param name="shape">The form that the record must have.</param>
    /// <param name="record">The record.</param>
    /// <param name="exchange">The answer that it is from.</param>
    public static void Observe(PassiveContext context, Shape shape, JsonObject record, Exchange exchange)
    {
        var missing = shape.Fields.Where(field => !record.ContainsKey(field.Name)).Select(field => field.Name).ToArray();
        foreach (var fact in shape.WholeFacts)
        {
            context.For(fact).Sees(missing.Length == 0, () => ($"a {shape.Name} with all its documented keys", $"without {string.Join(", ", missing)}"), exchange);
        }

        foreach (var field in shape.Fields)
        {
            ObserveKey(context, shape, record, field, exchange);
            ObserveValue(context, shape, record, field, exchange);
        }
    }

    private static void ObserveKey(PassiveContext context, Shape shape, JsonObject record, Field field, Exchange exchange)
    {
        var present = record.ContainsKey(field.Name);
        var otherSpelling = present ? null : record.Select(member => member.Key).FirstOrDefault(key => SameWord(key, field.Name));
        context.For("GEN-5").Sees(otherSpelling is null, () => ($"the key {field.Name} of a {shape.Name} in this spelling", otherSpelling), exchange);
        if (otherSpelling is null)
        {
            context.For("GEN-9").Sees(present, () => ($"the key {field.Name} of a {shape.Name}, with null when it has no value", "absent"), exchange);
        }
    }

    private static void ObserveValue(PassiveContext context, Shape shape, JsonObject record, Field field, Exchange exchange)
    {
        var present = record.TryGetPropertyValue(field.Name, out var value);
        if (present && value is null)
        {
            ObserveNull(context, shape, record, field, exchange);
            return;
        }

        var problem = present ? ValueKinds.Problem(field.Kind, value!) : "absent";
        foreach (var id in field.Facts)
        {
            context.For(id).Sees(problem is null, () => (Expectation(shape, field), $"{Where(record)}{problem}"), exchange);
        }

        if (present && field.Kind is FieldKind.Number or FieldKind.Integer)
        {
            context.For("GEN-8").Sees(
                value!.GetValueKind() == JsonValueKind.Number,
                () => ($"{field.Name} of a {shape.Name} as a JSON number", $"{Where(record)}{value.ToJsonString()}"),
                exchange);
        }

        if (field.Kind == FieldKind.Instant && problem is null)
        {
            var text = value.Text()!;
            context.For("GEN-11").SeesOrWarns(
                text.EndsWith('Z') || (field.Name == "due" && DueForms.Contains(text)),
                () => ($"{field.Name} of a {shape.Name} in UTC with Z", $"{Where(record)}{text}"), exchange);
        }
    }

    private static void ObserveNull(PassiveContext context, Shape shape, JsonObject record, Field field, Exchange exchange)
    {
        var tolerated = field.Null == NullRule.Tolerated || field.NullToleratedIn?.Invoke(record) == true;
        foreach (var fact in field.Facts.Select(context.For))
        {
            (string, object?) Evidence() => (Expectation(shape, field), $"{Where(record)}null");
            if (field.Null == NullRule.Warns)
            {
                fact.SeesOrWarns(tolerated, Evidence, exchange);
            }
            else
            {
                fact.Sees(tolerated, Evidence, exchange);
            }
        }
    }

    private static string Expectation(Shape shape, Field field) =>
        $"{field.Name} of a {shape.Name}: {ValueKinds.Describe(field.Kind)}{(field.Null == NullRule.Tolerated ? " or null" : "")}";

    private static string Where(JsonObject record) => record.Member("id") is { } id ? $"(id {JsonText.Short(id)}) " : "";

    // reorderUrls, reorder_urls and ReorderURLs are all meant to be reorderURLs.
    private static bool SameWord(string key, string name) =>
        string.Equals(key.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase);
}
