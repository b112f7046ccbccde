using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.Contract;

/// <summary>The condition on <c>customStatusId</c>, evaluated here by its parts because the validator does not evaluate it.</summary>
public sealed class CustomStatusConditionTests
{
    private const string Schema = "/components/schemas/StockLevelUpdate";

    [Theory]
    [InlineData("""{"updateType":"custom","customStatusId":12}""", true, true)]
    [InlineData("""{"updateType":"custom","customStatusId":null}""", true, false)]
    [InlineData("""{"updateType":"custom"}""", true, false)]
    [InlineData("""{"updateType":"custom","customStatusId":"12"}""", true, false)]
    [InlineData("""{"updateType":"audit","customStatusId":12}""", false, true)]
    [InlineData("""{"updateType":"audit","customStatusId":null}""", false, true)]
    [InlineData("""{"updateType":"restock"}""", false, true)]
    [InlineData("""{"updateType":"loss"}""", false, true)]
    [InlineData("""{}""", false, true)]
    public async Task Only_a_custom_update_needs_a_custom_status(string update, bool conditionHolds, bool satisfied)
    {
        var value = JsonNode.Parse(update);

        var holds = (await SchemaValidator.ErrorsAsync(Enforced($"{Schema}/if"), value)).Count == 0;
        var fulfilled = (await SchemaValidator.ErrorsAsync(Enforced($"{Schema}/then"), value)).Count == 0;

        holds.Should().Be(conditionHolds);
        (!holds || fulfilled).Should().Be(satisfied);
    }

    [Fact]
    public async Task Every_example_of_an_update_satisfies_the_condition()
    {
        string[] examples = ["Audit", "CustomUpdate", "Restock", "Loss"];
        foreach (var name in examples)
        {
            var value = TheContract.At($"/components/examples/{name}/value");
            if ((await SchemaValidator.ErrorsAsync(Enforced($"{Schema}/if"), value)).Count == 0)
            {
                (await SchemaValidator.ErrorsAsync(Enforced($"{Schema}/then"), value)).Should().BeEmpty();
            }
        }
    }

    /// <summary>The branch with <c>const</c>, which the validator ignores, written as the <c>enum</c> that means the same.</summary>
    private static JsonObject Enforced(string pointer)
    {
        var branch = TheContract.At(pointer).DeepClone().AsObject();
        foreach (var (_, property) in branch["properties"]!.AsObject())
        {
            if (property!.AsObject().Remove("const", out var constant))
            {
                property["enum"] = new JsonArray(constant);
            }
        }

        return branch;
    }
}
