using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Contracts.Tests.Json;

/// <summary>Every example in the contract, read as the type of its schema and written again.</summary>
public sealed class ExampleTests
{
    private static readonly ContractDocument Contract = ContractDocument.Load();

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach ((string place, JsonObject media) in Find(Contract.Root, "", node => node["schema"] is not null && node["examples"] is not null))
        {
            string? type = TypeName(media["schema"]!.AsObject());
            foreach (KeyValuePair<string, JsonNode?> example in type is null ? [] : media["examples"]!.AsObject())
            {
                examples.Add(type!, $"{place}/examples/{Escape(example.Key)}");
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_and_written_again_without_loss(string typeName, string pointer)
    {
        Type type = typeof(Product).Assembly.GetType($"Inventora.Contracts.{typeName}", throwOnError: true)!;
        JsonNode example = Contract.Resolve(Contract.Follow(pointer) + "/value");

        JsonNode written = JsonSerializer.SerializeToNode(example.Deserialize(type), type)!;

        JsonNode.DeepEquals(written, example).Should().BeTrue("{0} came back as {1}", example.ToJsonString(), written.ToJsonString());
    }

    [Fact]
    public void There_are_examples() => Examples().Count.Should().BeGreaterThan(30);

    private static string? TypeName(JsonObject schema) =>
        schema["$ref"]?.GetValue<string>() is { } reference && reference.StartsWith("#/components/schemas/", StringComparison.Ordinal) ? reference.Split('/')[^1] : null;

    private static IEnumerable<(string Place, JsonObject Node)> Find(JsonNode? node, string place, Func<JsonObject, bool> isWanted)
    {
        if (node is JsonObject members)
        {
            IEnumerable<(string, JsonObject)> below = members.SelectMany(member => Find(member.Value, $"{place}/{Escape(member.Key)}", isWanted));
            return isWanted(members) ? below.Prepend((place, members)) : below;
        }

        return node is JsonArray items ? items.SelectMany((item, index) => Find(item, $"{place}/{index}", isWanted)) : [];
    }

    private static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
