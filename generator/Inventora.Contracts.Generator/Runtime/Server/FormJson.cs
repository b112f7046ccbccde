using System;
using System.Collections.Generic;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Writes the fields of a record as the JSON that the record is read from, and notes texts that are no values of theirs.</summary>
internal static class FormJson
{
    /// <summary>The JSON, in a buffer that the caller disposes; null when a field is wrong.</summary>
    /// <param name="fields">The fields that are known; others are passed over.</param>
    /// <param name="find">The texts that came under a field's name.</param>
    /// <param name="path">The place of a field for messages.</param>
    /// <param name="violations">Where wrong fields are noted.</param>
    public static PooledBuffer? Write(FormField[] fields, Func<string, StringValues> find, Func<string, string> path, ICollection<Violation> violations)
    {
        int before = violations.Count;
        PooledBuffer json = JsonText.Write(fields, (writer, all) =>
        {
            writer.WriteStartObject();
            foreach (FormField field in all)
            {
                Write(writer, field, find(field.Name), path, violations);
            }

            writer.WriteEndObject();
        });
        if (violations.Count == before)
        {
            return json;
        }

        json.Dispose();
        return null;
    }

    private static void Write(Utf8JsonWriter writer, FormField field, StringValues texts, Func<string, string> path, ICollection<Violation> violations)
    {
        bool isPresent = texts.Count > 0 || (field.IsList && field.IsRequired && !field.IsNullable);
        string? wrong = Array.Find(texts.ToArray(), text => !IsNull(field, texts) && !field.IsValid(text ?? ""));
        if (texts.Count > 1 && !field.IsList)
        {
            violations.Add(new Violation(path(field.Name), "one field", $"{texts.Count} of them"));
        }
        else if (wrong is not null)
        {
            violations.Add(new Violation(path(field.Name), field.Expectation, ShownText.Quote(wrong)));
        }
        else if (isPresent)
        {
            writer.WritePropertyName(field.Name);
            WriteValues(writer, field, texts);
        }
    }

    private static void WriteValues(Utf8JsonWriter writer, FormField field, StringValues texts)
    {
        if (IsNull(field, texts))
        {
            writer.WriteNullValue();
            return;
        }

        if (field.IsList)
        {
            writer.WriteStartArray();
        }

        foreach (string? text in texts)
        {
            if (field.IsQuoted)
            {
                writer.WriteStringValue(text);
            }
            else
            {
                writer.WriteRawValue(text ?? "");
            }
        }

        if (field.IsList)
        {
            writer.WriteEndArray();
        }
    }

    private static bool IsNull(FormField field, StringValues texts) => field.IsNullable && texts.Count == 1 && string.IsNullOrEmpty(texts[0]);
}
