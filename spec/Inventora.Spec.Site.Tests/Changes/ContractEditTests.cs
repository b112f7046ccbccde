using System.Text.Json.Nodes;
using Inventora.Spec.Site.Changes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Tests.Changes;

public sealed class ContractEditTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_edit_anywhere_in_the_contract_is_called_what_it_is(int seed)
    {
        var random = new Random(seed);
        var before = ApiDocument.OfThisRepository();
        foreach (var edit in ContractEdit.All)
        {
            var root = before.Root.DeepClone().AsObject();
            JsonObject[] places = [.. edit.Places(root)];
            places.Should().NotBeEmpty(edit.Rule);
            var place = places[random.Next(places.Length)];
            var path = place.GetPath();
            edit.Make(place);

            var changes = ContractComparison.Compare(before, ApiDocument.Parse(root.ToJsonString()));

            changes.Should().NotBeEmpty($"{edit.Rule} at {path}");
            changes.Select(change => change.Rule.Id).Should().AllBe(edit.Rule, path);
            changes.Aggregate(Breaks.None, (all, change) => all | (change.Breaks & edit.Never)).Should().Be(Breaks.None, $"{edit.Rule} at {path}");
        }
    }

    [Fact]
    public void Edits_one_after_another_are_all_found()
    {
        var random = new Random(7);
        var before = ApiDocument.OfThisRepository();
        var root = before.Root.DeepClone().AsObject();
        ContractEdit[] edits = [.. ContractEdit.All.Where(edit => edit.Rule is "OCD0004" or "OCD0006" or "OCD0102" or "OCD0302" or "OCD0410" or "OCD0414")];
        foreach (var edit in edits)
        {
            JsonObject[] places = [.. edit.Places(root)];
            edit.Make(places[random.Next(places.Length)]);
        }

        ContractComparison.Compare(before, ApiDocument.Parse(root.ToJsonString())).Select(change => change.Rule.Id).Distinct().Should().BeEquivalentTo(edits.Select(edit => edit.Rule));
    }
}
