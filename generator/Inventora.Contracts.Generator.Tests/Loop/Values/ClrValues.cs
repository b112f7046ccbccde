using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>Turns JSON into objects of the generated types, and these back into JSON, so that values of both sides can be compared.</summary>
/// <param name="assembly">The generated types.</param>
/// <param name="emission">Where they are.</param>
/// <param name="types">What they were made of, by their C# names.</param>
public sealed class ClrValues(Assembly assembly, EmissionModel emission, IReadOnlyDictionary<string, TypeModel> types)
{
    /// <summary>The generated type of a name.</summary>
    public Type Find(string name) => assembly.GetType(emission.ModelsNamespace + "." + name, throwOnError: true)!;

    /// <summary>The C# type of a use; <c>Nullable</c> where a value type may be null.</summary>
    public Type TypeOf(TypeUse use)
    {
        Type present = use switch
        {
            ScalarUse scalar => ScalarType(scalar.Kind),
            ModelUse model => Find(model.Name),
            ListUse list => typeof(IReadOnlyList<>).MakeGenericType(TypeOf(list.Item)),
            MapUse map => typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), TypeOf(map.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };
        return use.IsNullable && present.IsValueType ? typeof(Nullable<>).MakeGenericType(present) : present;
    }

    /// <summary>The C# type of a body that is there.</summary>
    public Type TypeOf(ContentModel content) => content switch
    {
        { Kind: ContentKind.Multipart } => typeof(HttpContent),
        { Kind: ContentKind.Events } => typeof(IAsyncEnumerable<>).MakeGenericType(EventType(content)),
        { IsStream: true } => typeof(IAsyncEnumerable<>).MakeGenericType(TypeOf(content.Type)),
        _ => TypeOf(content.Type with { IsNullable = false }),
    };

    /// <summary>An object of the type that a body has; streams and files can be read once, so each use makes its own.</summary>
    public object? FromJson(ContentModel content, JsonNode? json) => content switch
    {
        { Kind: ContentKind.Multipart } => new MultipartFormDataContent { { new StringContent(json!.ToString()), "text" } },
        { Kind: ContentKind.Events } => AsyncValues.Create(EventType(content), json!.AsArray().Select(item => (object?)Event(content, item!))),
        { IsStream: true } => AsyncValues.Create(TypeOf(content.Type), json!.AsArray().Select(item => FromJson(content.Type, item))),
        _ => FromJson(content.Type, json),
    };

    /// <summary>An object of the type.</summary>
    public object? FromJson(TypeUse use, JsonNode? json)
    {
        if (json is null)
        {
            return use is ScalarUse { Kind: ScalarKind.Json } ? JsonDocument.Parse("null").RootElement : null;
        }

        switch (use)
        {
            case ScalarUse scalar:
                return Scalar(scalar.Kind, json);
            case ListUse list:
                var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(TypeOf(list.Item)))!;
                foreach (JsonNode? item in json.AsArray())
                {
                    items.Add(FromJson(list.Item, item));
                }

                return items;
            case MapUse map:
                var entries = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), TypeOf(map.Value)))!;
                foreach ((string key, JsonNode? value) in json.AsObject())
                {
                    entries.Add(key, FromJson(map.Value, value));
                }

                return entries;
            default:
                var model = (ModelUse)use;
                return types[model.Name] is PartsModel parts ? Parts(parts, json.AsObject()) : json.Deserialize(Find(model.Name));
        }
    }

    /// <summary>The JSON of anything that a client gives or a handler sees; streams are read to their end.</summary>
    public async Task<JsonNode?> ToJsonAsync(object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case Stream stream:
                var copy = new MemoryStream();
                await stream.CopyToAsync(copy);
                return Convert.ToBase64String(copy.ToArray());
            case byte[] bytes:
                return Convert.ToBase64String(bytes);
            case TimeSpan span:
                return XmlConvert.ToString(span);
            case Uri address:
                return address.OriginalString;
            case string text:
                return text;
            case JsonElement element:
                return JsonNode.Parse(element.GetRawText());
        }

        Type type = value.GetType();
        if (AsyncValues.Collect(value) is { } collected)
        {
            return await ListAsync(await collected);
        }

        if (value is IDictionary entries)
        {
            JsonObject made = [];
            foreach (DictionaryEntry entry in entries)
            {
                made[(string)entry.Key] = await ToJsonAsync(entry.Value);
            }

            return made;
        }

        if (value is IEnumerable items)
        {
            return await ListAsync(items.Cast<object?>());
        }

        bool hasParts = type.Name == "FilePart" || type.Name.StartsWith("ServerSentEvent`", StringComparison.Ordinal) || types.GetValueOrDefault(type.Name) is PartsModel;
        return hasParts ? await PropertiesAsync(value) : JsonSerializer.SerializeToNode(value, type);
    }

    private async Task<JsonArray> ListAsync(IEnumerable<object?> items)
    {
        JsonArray made = [];
        foreach (object? item in items)
        {
            made.Add(await ToJsonAsync(item));
        }

        return made;
    }

    // What is null is left out.
    private async Task<JsonObject> PropertiesAsync(object value)
    {
        JsonObject made = [];
        foreach (PropertyInfo property in value.GetType().GetProperties())
        {
            if (await ToJsonAsync(property.GetValue(value)) is { } json)
            {
                made[char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = json;
            }
        }

        return made;
    }

    private object Parts(PartsModel model, JsonObject json)
    {
        Type type = Find(model.Name);
        object made = Activator.CreateInstance(type)!;
        foreach (PartModel part in model.Parts)
        {
            if (json[part.Name] is { } value)
            {
                type.GetProperty(part.Name)!.SetValue(made, Part(part, value));
            }
        }

        return made;
    }

    private object? Part(PartModel part, JsonNode json)
    {
        if (!part.IsList)
        {
            return part.Form == PartForm.File ? File(json) : FromJson(part.Type, json);
        }

        Type item = part.Form == PartForm.File ? Find("FilePart") : TypeOf(part.Type);
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (JsonNode? value in json.AsArray())
        {
            items.Add(part.Form == PartForm.File ? File(value!) : FromJson(part.Type, value));
        }

        return items;
    }

    private object File(JsonNode json) => Activator.CreateInstance(
        Find("FilePart"), new MemoryStream(Convert.FromBase64String((string)json["content"]!)), (string?)json["fileName"], (string?)json["contentType"])!;

    private Type EventType(ContentModel content) => Find("ServerSentEvent`1").MakeGenericType(TypeOf(content.Type));

    private object Event(ContentModel content, JsonNode json)
    {
        Type type = EventType(content);
        object made = Activator.CreateInstance(type, FromJson(content.Type, json["data"]))!;
        type.GetProperty("EventType")!.SetValue(made, (string?)json["eventType"]);
        type.GetProperty("Id")!.SetValue(made, (string?)json["id"]);
        return made;
    }

    private static object Scalar(ScalarKind kind, JsonNode json)
    {
        string text = json.GetValueKind() == JsonValueKind.String ? json.GetValue<string>() : json.ToJsonString();
        CultureInfo culture = CultureInfo.InvariantCulture;
        return kind switch
        {
            ScalarKind.String => text,
            ScalarKind.Boolean => bool.Parse(text),
            ScalarKind.Int32 => int.Parse(text, NumberStyles.Float, culture),
            ScalarKind.Int64 => long.Parse(text, NumberStyles.Float, culture),
            ScalarKind.UInt64 => ulong.Parse(text, NumberStyles.Float, culture),
            ScalarKind.Single => float.Parse(text, culture),
            ScalarKind.Double => double.Parse(text, culture),
            ScalarKind.Decimal => decimal.Parse(text, NumberStyles.Float, culture),
            ScalarKind.Date => DateOnly.Parse(text, culture),
            ScalarKind.Time => TimeOnly.Parse(text, culture),
            ScalarKind.DateTime => DateTimeOffset.Parse(text, culture),
            ScalarKind.Duration => XmlConvert.ToTimeSpan(text),
            ScalarKind.Uuid => Guid.Parse(text),
            ScalarKind.Uri => new Uri(text, UriKind.RelativeOrAbsolute),
            ScalarKind.Bytes => Convert.FromBase64String(text),
            ScalarKind.Base64Url => Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/')),
            ScalarKind.Stream => new MemoryStream(Convert.FromBase64String(text)),
            _ => JsonDocument.Parse(json.ToJsonString()).RootElement,
        };
    }

    private static Type ScalarType(ScalarKind kind) => kind switch
    {
        ScalarKind.String => typeof(string),
        ScalarKind.Boolean => typeof(bool),
        ScalarKind.Int32 => typeof(int),
        ScalarKind.Int64 => typeof(long),
        ScalarKind.UInt64 => typeof(ulong),
        ScalarKind.Single => typeof(float),
        ScalarKind.Double => typeof(double),
        ScalarKind.Decimal => typeof(decimal),
        ScalarKind.Date => typeof(DateOnly),
        ScalarKind.Time => typeof(TimeOnly),
        ScalarKind.DateTime => typeof(DateTimeOffset),
        ScalarKind.Duration => typeof(TimeSpan),
        ScalarKind.Uuid => typeof(Guid),
        ScalarKind.Uri => typeof(Uri),
        ScalarKind.Bytes or ScalarKind.Base64Url => typeof(byte[]),
        ScalarKind.Stream => typeof(Stream),
        _ => typeof(JsonElement),
    };
}
