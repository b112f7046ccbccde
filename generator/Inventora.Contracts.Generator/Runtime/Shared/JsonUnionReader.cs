using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Finds out which of several types a JSON value has. Only copies of the reader look ahead, so that no document is built.</summary>
internal static class JsonUnionReader
{
    /// <summary>The text of a property of the object that the reader stands on: of a string without its escapes, of a number or boolean as it stands.</summary>
    /// <returns>Empty where there is no such property, or its value is of another kind.</returns>
    public static ReadOnlySpan<byte> FindMark(Utf8JsonReader reader, ReadOnlySpan<byte> property)
    {
        while (JsonValueReader.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            if (!name.SequenceEqual(property))
            {
                JsonValueReader.Skip(ref reader);
                continue;
            }

            return reader.TokenType switch
            {
                JsonTokenType.String when !reader.HasValueSequence && !reader.ValueIsEscaped => reader.ValueSpan,
                JsonTokenType.String => Encoding.UTF8.GetBytes(JsonValueReader.ReadString(ref reader)),
                JsonTokenType.True => "true"u8,
                JsonTokenType.False => "false"u8,
                JsonTokenType.Number => Encoding.UTF8.GetBytes(JsonElement.ParseValue(ref reader).GetRawText()),
                _ => default,
            };
        }

        return default;
    }

    /// <summary>Reads the value as the first type that takes it; as any JSON where none does.</summary>
    public static T ReadFirst<T>(ref Utf8JsonReader reader, ReadOnlySpan<int> arms, JsonUnionArmRead<T> read)
    {
        foreach (int arm in arms)
        {
            Utf8JsonReader attempt = reader;
            try
            {
                T value = read(ref attempt, arm);
                reader = attempt;
                return value;
            }
            catch (JsonException)
            {
                // Another type may take it.
            }
        }

        return read(ref reader, -1);
    }

    /// <summary>Reads an object as the type that knows most of its properties and misses none that it must have; as any JSON where none takes it.</summary>
    /// <remarks>An object with properties that only different types have is of none of them: each would lose what is the other's.</remarks>
    public static T ReadBest<T>(ref Utf8JsonReader reader, JsonUnionShape[] shapes, JsonUnionArmRead<T> read)
    {
        var texts = new Dictionary<string, string?>();
        Utf8JsonReader ahead = reader;
        while (JsonValueReader.NextProperty(ref ahead, out ReadOnlySpan<byte> name))
        {
            string property = Encoding.UTF8.GetString(name);
            if (ahead.TokenType == JsonTokenType.String && Array.Exists(shapes, shape => shape.HasTextsOf(property)))
            {
                texts[property] = JsonValueReader.ReadString(ref ahead);
            }
            else
            {
                texts[property] = null;
                JsonValueReader.Skip(ref ahead);
            }
        }

        IReadOnlyCollection<string> names = texts.Keys;
        string[] listed = names.Where(name => shapes.Any(shape => shape.Lists(name))).ToArray();

        // OrderBy keeps the document's order among equals.
        int[] arms = shapes.Where(shape => shape.Keeps(listed))
            .Select(shape => (shape.Arm, Rating: shape.Rate(texts), IsLossless: shape.Keeps(names), Strange: shape.CountStrange(texts)))
            .Where(candidate => candidate.Rating >= 0)
            .OrderByDescending(candidate => candidate.IsLossless)
            .ThenBy(candidate => candidate.Strange)
            .ThenByDescending(candidate => candidate.Rating)
            .Select(candidate => candidate.Arm)
            .ToArray();
        return ReadFirst(ref reader, arms, read);
    }
}
