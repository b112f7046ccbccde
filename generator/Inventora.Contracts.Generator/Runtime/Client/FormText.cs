using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Writes records as fields with names and texts. What a record holds, its JSON tells.</summary>
internal static class FormText
{
    /// <summary>The fields of a record: absent properties have none, null is an empty text.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(JsonElement record, FormLayout layout) =>
        record.EnumerateObject().SelectMany(property => FieldsOf(property.Name, property.Value, layout));

    /// <summary>The fields as the body of a form.</summary>
    public static HttpContent Encode(IEnumerable<KeyValuePair<string, string>> fields)
    {
        string text = string.Join("&", fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return content;
    }

    /// <summary>The fields of one property.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(string name, JsonElement value, FormLayout layout)
    {
        if (Array.IndexOf(layout.Brackets, name) >= 0)
        {
            return ObjectText.InBrackets(name, value);
        }

        if (layout.SeparatorOf(name) is { } separator)
        {
            return [new(name, ObjectText.Join(ObjectText.Of(value), separator, isExploded: false) ?? "")];
        }

        bool isDocument = value.ValueKind != JsonValueKind.Null && Array.IndexOf(layout.Documents, name) >= 0;
        return value.ValueKind == JsonValueKind.Array && !isDocument
            ? value.EnumerateArray().Select(item => new KeyValuePair<string, string>(name, ObjectText.TextOf(item)))
            : [new(name, isDocument ? value.GetRawText() : ObjectText.TextOf(value))];
    }
}
