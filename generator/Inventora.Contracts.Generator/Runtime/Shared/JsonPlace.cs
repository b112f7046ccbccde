using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Where in a JSON value something stands. It is found by reading the value again, so that reading what is right costs nothing.</summary>
internal static class JsonPlace
{
    /// <summary>The JSON path, such as <c>$.data[3].name</c>, of the value that has the token at <paramref name="offset"/>.</summary>
    /// <param name="reader">A copy of the reader as it stood on the first token of the root.</param>
    /// <param name="offset">The <c>TokenStartIndex</c> at which the reader gave up.</param>
    public static string Find(Utf8JsonReader reader, long offset)
    {
        var steps = new List<Step>();
        do
        {
            bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (isEnd)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (reader.TokenType == JsonTokenType.PropertyName)
            {
                steps[^1] = new Step(NameOf(ref reader), 0);
            }
            else if (steps.Count > 0 && steps[^1].Name is null)
            {
                steps[^1] = new Step(null, steps[^1].Index + 1);
            }

            if (reader.TokenStartIndex >= offset)
            {
                break;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                steps.Add(new Step(reader.TokenType == JsonTokenType.StartObject ? "" : null, -1));
            }
        }
        while (reader.Read());

        return Write(steps);
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static string Write(List<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (Step step in steps)
        {
            if (step.Name is null)
            {
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (step.Name.AsSpan().IndexOfAny(" .['\"]") < 0)
            {
                path.Append('.').Append(step.Name);
            }
            else
            {
                path.Append("['").Append(step.Name).Append("']");
            }
        }

        return path.ToString();
    }

    /// <summary>A property's name, or an index in an array.</summary>
    private readonly record struct Step(string? Name, int Index);
}
