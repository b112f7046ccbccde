using Inventora.Spec.Site.Changes;
using Inventora.Spec.Site.Changes.Reports;
using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Tests.Changes;

public sealed class ChangeRuleTests
{
    private static readonly ChangeCase[] Cases = [.. OperationCases.All, .. MessageCases.All, .. SchemaCases.All];

    public static TheoryData<int, string> Numbers => [.. Cases.Select((item, index) => (index, item.Rule))];

    public static TheoryData<string, string, string> Places =>
        [.. SchemaPlaces.All.Keys.SelectMany(place => SchemaCases.Values.Where(pair => SchemaPlaces.Fits(place, pair.Before) && SchemaPlaces.Fits(place, pair.After)).Select(pair => (place, pair.Before, pair.After)))];

    [Fact]
    public void Every_rule_has_a_case_and_a_near_miss()
    {
        ChangeRules.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        ChangeRules.All.Select(rule => rule.Id).Except(Cases.Select(item => item.Rule)).Should().BeEmpty();
        ChangeRules.All.Select(rule => rule.Id).Except(Cases.Where(item => item.Near is not null).Select(item => item.Rule)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_pair_that_differs_in_one_thing_shows_its_rule_alone(int number, string rule)
    {
        var item = Cases[number];
        var changes = Compare(item.Old, item.New);

        var seen = string.Join('\n', changes.Select(change => $"{change.Rule.Id} {change.Rule.Title}: {change.Subject} {change.OldValue} -> {change.NewValue}"));
        changes.Select(change => change.Rule.Id).Distinct().Should().Equal([rule], seen);
        var breaks = changes.Aggregate(Breaks.None, (all, change) => all | change.Breaks);
        (breaks & Breaks.Wire).Should().Be(item.Wire, seen);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_comes_close_to_a_rule_does_not_show_it(int number, string rule)
    {
        if (Cases[number] is { Near: { } near } item)
        {
            Compare(item.Old, near).Select(change => change.Rule.Id).Should().NotContain(rule);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_effects_on_CSharp_are_those_on_what_the_generator_makes(int number, string rule)
    {
        var item = Cases[number];
        var breaks = Compare(item.Old, item.New).Aggregate(Breaks.None, (all, change) => all | change.Breaks) & ~Breaks.Wire;

        Affected.Words(breaks).Should().Be(Affected.Words(GeneratedApi.Compare(item.Old, item.New)), rule);
    }

    // What is true of a property has to be true of a parameter, a header and a body as well.
    [Theory]
    [MemberData(nameof(Places))]
    public void The_effects_on_CSharp_are_the_same_wherever_a_schema_stands(string place, string before, string after)
    {
        var (older, newer) = (SchemaPlaces.All[place](before), SchemaPlaces.All[place](after));
        var changes = Compare(older, newer);

        var seen = string.Join('\n', changes.Select(change => $"{change.Rule.Id} {change.Rule.Title}: {change.Subject} {change.OldValue} -> {change.NewValue}"));
        var breaks = changes.Aggregate(Breaks.None, (all, change) => all | change.Breaks) & ~Breaks.Wire;
        Affected.Words(breaks).Should().Be(Affected.Words(GeneratedApi.Compare(older, newer)), seen);
    }

    private static IReadOnlyList<ContractChange> Compare(string before, string after) =>
        ContractComparison.Compare(ApiDocument.Parse(before), ApiDocument.Parse(after));
}
