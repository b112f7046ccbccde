using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Writes values that are no single text as names and texts. What a value holds, its JSON tells; in a list the names are empty.</summary>
internal static class ObjectText
{
    /// <summary>The value as JSON; null stays null.</summary>
    public static JsonElement? Element<T>(T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
        {
            return null;
        }

        using PooledBuffer json = JsonText.Write(value, write);
        var reader = new Utf8JsonReader(json.Written.Span);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The parts of a value, each with its name; parts of parts are JSON.</summary>
    public static List<KeyValuePair<string, string>>? Of(JsonElement? value) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } all => [.. all.EnumerateObject().Select(part => new KeyValuePair<string, string>(part.Name, TextOf(part.Value)))],
        { ValueKind: JsonValueKind.Array } all => [.. all.EnumerateArray().Select(part => new KeyValuePair<string, string>("", TextOf(part)))],
        { } single => [new("", TextOf(single))],
    };

    /// <summary>As one parameter for each part: an object's under their own names, a list's under that of the parameter.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Exploded(string name, JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } all)
        {
            return (Of(value) ?? []).Select(part => new KeyValuePair<string, string>(name, part.Value));
        }

        return all.EnumerateObject().SelectMany(part => IsListOfTexts(part.Value)
            ? part.Value.EnumerateArray().Select(item => new KeyValuePair<string, string>(part.Name, TextOf(item)))
            : [new(part.Name, TextOf(part.Value))]);
    }

    /// <summary>As one parameter for each text, however deep it stands, under names such as <c>filter[size][]</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> InBrackets(string name, JsonElement? value)
    {
        return value switch
        {
            null => [],
            { ValueKind: JsonValueKind.Object } all => all.EnumerateObject().SelectMany(part => InBrackets($"{name}[{part.Name}]", part.Value)),
            { ValueKind: JsonValueKind.Array } all when IsListOfTexts(all) => all.EnumerateArray().Select(item => new KeyValuePair<string, string>($"{name}[]", TextOf(item))),
            { ValueKind: JsonValueKind.Array } all => all.EnumerateArray().SelectMany((item, i) => InBrackets(FormattableString.Invariant($"{name}[{i}]"), item)),
            { } text => [new(name, TextOf(text))],
        };
    }

    /// <summary>The parts in one text: <c>r=1,g=2</c> exploded, otherwise <c>r,1,g,2</c>.</summary>
    public static string? Join(IEnumerable<KeyValuePair<string, string>>? parts, string separator, bool isExploded, Func<string, string>? encode = null)
    {
        encode ??= static text => text;
        return parts is null ? null : string.Join(separator, parts.Select(part =>
            part.Key.Length == 0 ? encode(part.Value) : $"{encode(part.Key)}{(isExploded ? "=" : separator)}{encode(part.Value)}"));
    }

    /// <summary>A text stands for itself, null for nothing, all else for its JSON.</summary>
    public static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static bool IsListOfTexts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array));
}
