using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Writes what came as texts with names as the JSON that a value is read from, and notes texts that are no values.</summary>
/// <param name="pathOf">The place of a part for messages, out of the place of the whole and the part's name.</param>
/// <param name="violations">Where wrong texts are noted.</param>
internal sealed class FormJson(Func<string, string, string> pathOf, ICollection<Violation> violations)
{
    /// <summary>The JSON of one value, in a buffer that the caller disposes; null when something in it is wrong.</summary>
    public PooledBuffer? Write(FormField field, FieldNode node, string path) => Checked(writer => WriteValue(writer, field, node, path));

    /// <summary>The JSON of an object with these fields, in a buffer that the caller disposes; null when something in it is wrong.</summary>
    public PooledBuffer? Write(FormField[] fields, FieldNode node, string path) => Checked(writer => WriteObject(writer, fields, node, path));

    private PooledBuffer? Checked(Action<Utf8JsonWriter> write)
    {
        int before = violations.Count;
        PooledBuffer json = JsonText.Write(write, static (writer, write) => write(writer));
        if (violations.Count == before)
        {
            return json;
        }

        json.Dispose();
        return null;
    }

    private void WriteObject(Utf8JsonWriter writer, FormField[] fields, FieldNode node, string path)
    {
        writer.WriteStartObject();
        foreach (FormField field in fields.Where(field => !field.IsRest))
        {
            FieldNode? part = field.IsInBrackets
                ? FieldNode.InBrackets(field.Name, node.Children.SelectMany(child => child.Value.Values.Select(value => new KeyValuePair<string, string>(child.Key, value))))
                : node.Children.GetValueOrDefault(field.Name);
            bool isThere = part is { IsEmpty: false };
            if (isThere || (field.IsList && field.IsRequired && !field.IsNullable))
            {
                writer.WritePropertyName(field.Name);
                WriteValue(writer, field, part ?? new FieldNode(), pathOf(path, field.Name));
            }
        }

        if (Array.Find(fields, field => field.IsRest) is { } rest)
        {
            foreach (KeyValuePair<string, FieldNode> other in node.Children.Where(child => !Array.Exists(fields, field => !field.IsRest && field.Name == child.Key)))
            {
                writer.WritePropertyName(other.Key);
                WriteValue(writer, rest, other.Value, pathOf(path, other.Key));
            }
        }

        writer.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter writer, FormField field, FieldNode node, string path)
    {
        IReadOnlyList<string> texts = node.Values;
        if (field.IsNullable && node.Children.Count == 0 && texts.Count == 1 && texts[0].Length == 0)
        {
            writer.WriteNullValue();
        }
        else if (field.IsList)
        {
            WriteList(writer, field, node, path);
        }
        else if (node.Children.Count > 0 || (texts.Count == 0 && field.HasParts))
        {
            WriteParts(writer, field, node, path);
        }
        else if (texts.Count != 1)
        {
            Refuse(writer, path, "one field", $"{texts.Count} of them");
        }
        else if (field.Separator is { } separator && field.HasParts)
        {
            WriteParts(writer, field, Split(texts[0], separator), path);
        }
        else
        {
            WriteText(writer, field, texts[0], path);
        }
    }

    private void WriteList(Utf8JsonWriter writer, FormField field, FieldNode node, string path)
    {
        writer.WriteStartArray();
        FormField item = field with { IsList = false, IsNullable = false };
        IEnumerable<string> texts = field.Separator is { } separator ? node.Values.SelectMany(text => text.Length == 0 ? [] : text.Split(separator)) : node.Values;
        foreach (string text in texts)
        {
            WriteText(writer, item, text, path);
        }

        foreach (KeyValuePair<string, FieldNode> child in node.Children)
        {
            if (child.Value.Children.Count > 0)
            {
                WriteValue(writer, item, child.Value, pathOf(path, child.Key));
            }
            else
            {
                child.Value.Values.ForEach(text => WriteText(writer, item, text, path));
            }
        }

        writer.WriteEndArray();
    }

    private void WriteParts(Utf8JsonWriter writer, FormField field, FieldNode node, string path)
    {
        if (field.Fields is { } fields)
        {
            WriteObject(writer, fields(), node, path);
        }
        else if (field.Entry is { } entry)
        {
            WriteObject(writer, [entry with { IsRest = true }], node, path);
        }
        else if (field.Kind != FormFieldKind.Either)
        {
            Refuse(writer, path, field.Expectation, "parts in brackets");
        }
        else if (node.IsList)
        {
            WriteList(writer, field, node, path);
        }
        else
        {
            WriteObject(writer, [AnyPart], node, path);
        }
    }

    // A value of any kind has parts of any kind.
    private static FormField AnyPart { get; } = FormField.Either("", ParameterTypes.Json) with { IsRest = true };

    private void WriteText(Utf8JsonWriter writer, FormField field, string text, string path)
    {
        if (field.Accepts(text))
        {
            field.Write(writer, text);
        }
        else
        {
            Refuse(writer, path, field.Expectation, ShownText.Quote(text));
        }
    }

    // What is refused is written as null, so that the JSON around it stays well-formed; nobody reads it.
    private void Refuse(Utf8JsonWriter writer, string path, string expected, string seen)
    {
        violations.Add(new Violation(path, expected, seen));
        writer.WriteNullValue();
    }

    private static FieldNode Split(string text, char separator)
    {
        string[] pieces = text.Split(separator);
        return FieldNode.Flat(Enumerable.Range(0, pieces.Length / 2).Select(i => new KeyValuePair<string, string>(pieces[2 * i], pieces[(2 * i) + 1])));
    }
}
