using System.Diagnostics;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Changes;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Tests.Samples;

/// <summary>A reader who pastes a sample and has the sandbox's records gets the answer that stands beside it.</summary>
public sealed class SampleAnswerTests
{
    private static readonly ApiDocument Contract = ApiDocument.OfThisRepository();
    private static readonly CodeSamples All = new(Contract);

    // What only the clock knows, and the numbers of what is new: the task of the examples is there already.
    private static readonly Dictionary<string, string[]> Own = new(StringComparer.Ordinal)
    {
        ["createTask"] = ["createdAt", "updatedAt", "id", "order"],
        ["updateTask"] = ["updatedAt"],
        ["createTaskBatch"] = ["createdAt", "updatedAt"],
    };

    // One after the other on the same records, so ordered that none shows what an earlier one changed.
    [Theory]
    [InlineData("listProducts", "getProduct", "listMaterials", "getMaterial", "listLocations", "listTasks", "getTask", "updateTask", "updateProduct", "updateMaterial", "createTaskBatch")]
    [InlineData("createTask", "updateProductStockLevel", "updateMaterialStockLevel")]
    public async Task Each_sample_is_answered_as_it_says(params string[] operations)
    {
        Assert.SkipUnless(File.Exists("/bin/sh") && File.Exists("/usr/bin/curl"), "This machine has no shell with curl.");
        await using var sandbox = await Sandbox.StartAsync();
        foreach (var operation in operations.Select(id => Contract.Operations.Single(operation => operation.OperationId == id)))
        {
            var shown = operation.Responses.First(response => response.IsSuccess).Content[0].Examples[0].Value!;

            var answer = JsonNode.Parse(await AskAsync(sandbox, operation))!;

            Comparable(answer, operation).Should().Be(Comparable(shown, operation), operation.OperationId);
        }
    }

    private static async Task<string> AskAsync(Sandbox sandbox, ApiOperation operation)
    {
        var command = All.Of(operation).Single(sample => sample.Lang == "Shell").Source.Replace("https://api.inventora.com/api", sandbox.Address, StringComparison.Ordinal);
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("curl -sS" + command["curl".Length..]);
        start.Environment["API_KEY"] = Sandbox.Key;
        using var process = Process.Start(start)!;
        return await process.StandardOutput.ReadToEndAsync();
    }

    private static string Comparable(JsonNode answer, ApiOperation operation)
    {
        var copy = answer.DeepClone();
        foreach (var name in Own.GetValueOrDefault(operation.OperationId!, []))
        {
            Blank(copy, name);
        }

        return CanonicalJson.Of(copy);
    }

    // A product within an item keeps its id.
    private static void Blank(JsonNode? node, string name)
    {
        if (node is JsonObject members)
        {
            if (members.ContainsKey(name) && !members.ContainsKey("sku"))
            {
                members[name] = "…";
            }

            foreach (var (_, member) in members)
            {
                Blank(member, name);
            }
        }

        foreach (var item in node as JsonArray ?? [])
        {
            Blank(item, name);
        }
    }
}
