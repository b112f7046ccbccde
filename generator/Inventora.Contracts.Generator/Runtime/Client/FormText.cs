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
    /// <param name="value">The record.</param>
    /// <param name="write">Writes it as JSON.</param>
    /// <param name="lists">The names of the fields that stand once for each item.</param>
    /// <param name="documents">The names of the fields that hold JSON.</param>
    public static List<KeyValuePair<string, string>> FieldsOf<T>(T value, Action<Utf8JsonWriter, T> write, string[]? lists, string[]? documents)
    {
        using PooledBuffer json = JsonText.Write(value, write);
        using JsonDocument document = JsonDocument.Parse(json.Written);
        var fields = new List<KeyValuePair<string, string>>();
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array && lists?.Contains(property.Name) == true)
            {
                foreach (JsonElement item in property.Value.EnumerateArray())
                {
                    fields.Add(new(property.Name, TextOf(item)));
                }
            }
            else
            {
                bool isDocument = property.Value.ValueKind != JsonValueKind.Null && documents?.Contains(property.Name) == true;
                fields.Add(new(property.Name, isDocument ? property.Value.GetRawText() : TextOf(property.Value)));
            }
        }

        return fields;
    }

    /// <summary>The fields as the body of a form.</summary>
    public static HttpContent Encode(IEnumerable<KeyValuePair<string, string>> fields)
    {
        string text = string.Join("&", fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return content;
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
