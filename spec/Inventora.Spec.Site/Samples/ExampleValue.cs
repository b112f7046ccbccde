using System.Globalization;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Changes.Schemas;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Samples;

/// <summary>A value for a place of the document: its example, else one that its schema allows.</summary>
internal static class ExampleValue
{
    private const int MaxDepth = 6;

    // An answer that is made up is there to show its shape; beyond this nobody reads it.
    private const int MaxAnswerDepth = 6;

    private const int MostMembers = 80;

    /// <summary>The value of a parameter.</summary>
    public static JsonNode? Of(ApiDocument document, ApiParameter parameter) =>
        parameter.Examples is [var example, ..] ? example.Value : parameter.Schema is { } schema ? Of(document, schema.Place) : parameter.Name;

    /// <summary>The value of a form of a body.</summary>
    public static JsonNode? Of(ApiDocument document, ApiMedia media) =>
        media.Examples is [var example, ..] ? example.Value : media.Schema is { } schema ? Of(document, schema.Place) : new JsonObject();

    /// <summary>A value that a schema allows, as far as its simpler rules say: what is optional or only read is left out.</summary>
    public static JsonNode? Of(ApiDocument document, PlacedJson schema) => Make(new SchemaFormReader(document), schema, 0);

    /// <summary>A value as an answer may be, with what is optional as well; null where the schema says too little for one.</summary>
    public static JsonNode? OfAnswer(ApiDocument document, PlacedJson schema) =>
        MakeAnswer(new SchemaFormReader(document), schema, 0, new Room(MostMembers)) is { } value and not JsonObject { Count: 0 } and not JsonArray { Count: 0 } ? value : null;

    private static JsonNode? MakeAnswer(SchemaFormReader reader, PlacedJson schema, int depth, Room room)
    {
        var form = reader.Read(schema);
        if (Given(form) is { } given)
        {
            return given;
        }

        if (form.Alternatives.Count > 0 && form.Properties.Count == 0)
        {
            return depth > MaxAnswerDepth ? null : MakeAnswer(reader, form.Alternatives[0], depth + 1, room);
        }

        if (form.Properties.Count > 0)
        {
            var value = new JsonObject();
            foreach (var (name, schemas) in depth > MaxAnswerDepth ? [] : form.Properties)
            {
                if (reader.Read(schemas[0]) is var property && property["writeOnly"].AsFlag() != true && property["deprecated"].AsFlag() != true && room.Take()
                    && MakeAnswer(reader, schemas[0], depth + 1, room) is not JsonObject { Count: 0 } and var member)
                {
                    value[name] = member;
                }
            }

            return value;
        }

        return form.Types?.FirstOrDefault() == "array" || (form.Types is null && form.Items is not null)
            ? form.Items is { } item && depth <= MaxAnswerDepth ? new JsonArray(MakeAnswer(reader, item, depth + 1, room)) : []
            : Make(reader, schema, depth);
    }

    private static JsonNode? Given(SchemaForm form) =>
        (form["example"] ?? (form["examples"] as JsonArray)?.FirstOrDefault() ?? form["default"] ?? form.Values?.FirstOrDefault())?.DeepClone();

    private static JsonNode? Make(SchemaFormReader reader, PlacedJson schema, int depth)
    {
        var form = reader.Read(schema);
        var given = Given(form);
        if (given is not null || depth > MaxDepth)
        {
            return given;
        }

        if (form.Alternatives.Count > 0 && form.Properties.Count == 0)
        {
            return Make(reader, form.Alternatives[0], depth + 1);
        }

        var type = form.Types?.FirstOrDefault() ?? (form.Properties.Count > 0 ? "object" : form.Items is not null ? "array" : "string");
        return type switch
        {
            "object" => Object(reader, form, depth),
            "array" => List(reader, form, depth),
            "integer" or "number" => Number(form, type == "integer"),
            "boolean" => true,
            _ => Text(form),
        };
    }

    private static JsonObject Object(SchemaFormReader reader, SchemaForm form, int depth)
    {
        var value = new JsonObject();
        foreach (var (name, schemas) in form.Properties.Where(property => form.Required.Contains(property.Key)))
        {
            if (reader.Read(schemas[0])["readOnly"].AsFlag() != true)
            {
                value[name] = Make(reader, schemas[0], depth + 1);
            }
        }

        return value;
    }

    private static JsonArray List(SchemaFormReader reader, SchemaForm form, int depth)
    {
        var count = form["minItems"] is JsonValue least && least.TryGetValue(out int items) ? Math.Clamp(items, 1, 5) : 1;
        return form.Items is { } item ? new JsonArray([.. Enumerable.Range(0, count).Select(_ => Make(reader, item, depth + 1))]) : [];
    }

    private static JsonNode Number(SchemaForm form, bool isWhole)
    {
        var value = BoundMerger.Find(form, "minimum") is { } least ? least.Limit + (least.Side > 0 ? 1 : 0) : BoundMerger.Find(form, "maximum") is { Limit: < 1 } most ? most.Limit - (most.Side < 0 ? 1 : 0) : 1;
        if (BoundMerger.Number(form["multipleOf"]) is { } step and > 0)
        {
            value = Math.Ceiling(value / step) * step;
        }

        value = isWhole ? Math.Ceiling(value) : value;
        return JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture))!;
    }

    private static string Text(SchemaForm form)
    {
        var text = form["format"].AsText() switch
        {
            "date" => "2026-01-31",
            "date-time" => "2026-01-31T09:30:00Z",
            "time" => "09:30:00",
            "duration" => "PT15M",
            "uuid" or "guid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
            "email" => "user@example.com",
            "uri" or "url" => "https://example.com",
            "uri-reference" => "/path",
            "hostname" => "example.com",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            "byte" or "base64" => "aGVsbG8=",
            "base64url" => "aGVsbG8",
            _ => "text",
        };
        var least = form["minLength"] is JsonValue minimum && minimum.TryGetValue(out int shortest) ? Math.Min(shortest, 200) : 0;
        var most = form["maxLength"] is JsonValue maximum && maximum.TryGetValue(out int longest) ? Math.Max(longest, 0) : int.MaxValue;
        text = text.Length < least ? text.PadRight(least, 'x') : text;
        return text.Length > most ? text[..most] : text;
    }

    /// <summary>How many members may still be written.</summary>
    private sealed class Room(int members)
    {
        private int left = members;

        public bool Take() => left-- > 0;
    }
}
