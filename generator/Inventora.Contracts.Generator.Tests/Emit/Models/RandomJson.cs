using System.Text;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

/// <summary>Objects that mostly fit <c>Item</c>; now and then one value is of another kind, a name is unknown, or the required one is missing.</summary>
/// <remarks>No nulls, and no integers with fractions: there the contract's types are meant to differ from System.Text.Json's.</remarks>
internal static class RandomJson
{
    private static readonly string[] Texts = ["", "a", "ä\\u00e4", "\\\"\\\\\\n", "😀", "\\ud83d\\ude00", "<&'>", "longer text with spaces and more"];
    private static readonly string[] Decimals = ["0", "10.50", "-0.25", "1e2", "79228162514264337593543950335", "0.0000000000000000000000000001", "123456789012345678", "12345678901234567.89"];

    public static string Object(Random random, int depth)
    {
        var members = new List<string>();
        Add(members, random, 1.05, "id", () => Text(random));
        Add(members, random, 0.5, "count", () => random.Next(int.MinValue, int.MaxValue).ToString());
        Add(members, random, 0.5, "size", () => random.NextInt64().ToString());
        Add(members, random, 0.5, "price", () => Pick(random, Decimals));
        Add(members, random, 0.5, "weight", () => (random.NextDouble() * 1e6).ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        Add(members, random, 0.5, "isActive", () => random.Next(2) == 0 ? "true" : "false");
        Add(members, random, 0.5, "key", () => $"\"{new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)}\"");
        Add(members, random, 0.5, "tags", () => $"[{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Text(random)))}]");
        Add(members, random, 0.5, "levels", () => $"{{{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(i => $"\"k{i}\" : {Pick(random, Decimals)}"))}}}");
        Add(members, random, 0.2, "unknown", () => Pick(random, ["null", "[{}]", "{\"a\":[1,2]}", "1"]));
        Add(members, random, depth > 0 ? 0.4 : 0, "children", () => $"[{string.Join(",", Enumerable.Range(0, random.Next(3)).Select(_ => Object(random, depth - 1)))}]");
        if (random.Next(2) == 0)
        {
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
        }

        return "{" + string.Join(random.Next(2) == 0 ? "," : " ,\n ", members) + "}";
    }

    private static void Add(List<string> members, Random random, double probability, string name, Func<string> value)
    {
        if (random.NextDouble() < probability - 0.03)
        {
            bool isWrong = random.Next(60) == 0;
            members.Add($"\"{Escaped(random, name)}\":{(isWrong ? Pick(random, ["{}", "[]", "\"text\"", "true", "12345678901234567890"]) : value())}");
        }
    }

    private static string Escaped(Random random, string name)
    {
        if (random.Next(10) > 0)
        {
            return name;
        }

        var escaped = new StringBuilder();
        foreach (char c in name)
        {
            escaped.Append(random.Next(2) == 0 ? c.ToString() : $"\\u{(int)c:x4}");
        }

        return escaped.ToString();
    }

    private static string Text(Random random) => $"\"{Pick(random, Texts)}\"";

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
