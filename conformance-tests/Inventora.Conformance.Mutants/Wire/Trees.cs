using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Writes JSON in another way that means the same.</summary>
internal static class Trees
{
    /// <summary>A copy of a value with changes at every depth.</summary>
    /// <param name="node">The value.</param>
    /// <param name="turn">Whether the keys of objects are turned round.</param>
    /// <param name="add">A field that each object gets, but for the map of levels, whose keys mean something.</param>
    /// <param name="number">Writes a number in another form.</param>
    /// <param name="time">Writes an instant that ends in Z in another form.</param>
    public static JsonNode? Map(JsonNode? node, bool turn = false, string? add = null, Func<string, string>? number = null, Func<string, string>? time = null)
    {
        return Visit(node, "");

        JsonNode? Visit(JsonNode? value, string name) => value switch
        {
            JsonObject members => Members(members, name),
            JsonArray entries => new JsonArray([.. entries.Select(entry => Visit(entry, name))]),
            JsonValue scalar when number is not null && scalar.GetValueKind() == JsonValueKind.Number => JsonNode.Parse(number(scalar.ToJsonString())),
            JsonValue scalar when time is not null && scalar.Text() is { } text && text.EndsWith('Z') && scalar.Instant() is not null => time(text),
            _ => value?.DeepClone(),
        };

        JsonObject Members(JsonObject members, string name)
        {
            var copy = new JsonObject((turn ? members.Reverse() : members).Select(member => KeyValuePair.Create(member.Key, Visit(member.Value, member.Key))));
            if (add is not null && name != "locationStockLevels")
            {
                copy[add] = new JsonObject { ["self"] = 1 };
            }

            return copy;
        }
    }
}
