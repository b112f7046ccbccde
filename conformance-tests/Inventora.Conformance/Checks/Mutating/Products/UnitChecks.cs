using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>Every unit of a dimension can be set where any unit of it can.</summary>
[Phase(RunPhase.Patching)]
internal static class UnitChecks
{
    [Check("units/every-unit-of-weight-can-be-set", Profile.Reversible, "TYPE-UNIT-4")]
    public static Task Weight(CheckContext context) => AllOfAsync(context, "weight", "TYPE-UNIT-4");

    [Check("units/every-unit-of-length-can-be-set", Profile.Reversible, "TYPE-UNIT-5")]
    public static Task Length(CheckContext context) => AllOfAsync(context, "length", "TYPE-UNIT-5");

    [Check("units/every-unit-of-area-can-be-set", Profile.Reversible, "TYPE-UNIT-6")]
    public static Task Area(CheckContext context) => AllOfAsync(context, "area", "TYPE-UNIT-6");

    [Check("units/every-unit-of-volume-can-be-set", Profile.Reversible, "TYPE-UNIT-7")]
    public static Task Volume(CheckContext context) => AllOfAsync(context, "volume", "TYPE-UNIT-7");

    [Check("units/every-unit-of-time-can-be-set", Profile.Reversible, "TYPE-UNIT-8")]
    public static Task Time(CheckContext context) => AllOfAsync(context, "time", "TYPE-UNIT-8");

    [Check("units/pieces-and-cases-can-be-set", Profile.Reversible, "TYPE-UNIT-2")]
    public static Task Counts(CheckContext context) => AllOfAsync(context, "count", "TYPE-UNIT-2");

    [Check("units/a-bundle-keeps-its-unit", Profile.Reversible, "PROD-PATCH-18", "MAT-PATCH-6", "TYPE-UNIT-3")]
    public static async Task ABundleKeepsItsUnit(CheckContext context)
    {
        var bundle = context.Fixtures.Bundle.Required;
        var (fact, other) = bundle.Collection == "/products" ? ("PROD-PATCH-18", "MAT-PATCH-6") : ("MAT-PATCH-6", "PROD-PATCH-18");
        context.Unobserved(other, $"The bundle that was found is in {bundle.Collection}.", optional: true);
        var control = ApiRequest.Patch(bundle.Path, new { name = bundle.Baseline.Text("name") });
        var refusals = await context.NegativesAsync(control, bundle.Path);
        foreach (var unit in new[] { "pieces", "cases" })
        {
            var request = control.WithBody(sent => sent["unitType"] = unit);
            await refusals.RefusesAsync($"with unitType {unit} for a bundle", request, 400, RefusalTolerance.WarnsWhenIgnored, fact, "TYPE-UNIT-3");
        }
    }

    /// <summary>
    /// A server may refuse to change units at all, or to change the dimension. It may not know some units of a dimension and others not.
    /// </summary>
    private static async Task AllOfAsync(CheckContext context, string dimension, string fact)
    {
        var record = Candidates(context, dimension).FirstOrDefault()
            ?? throw new InconclusiveException("There is no product or material whose unit could be changed.", optional: true);
        var answers = new List<(string Unit, Exchange Answer)>();
        foreach (var unit in Units.Of(dimension).Prepend(Units.Of(dimension)[^1]))
        {
            answers.Add((unit, await context.Api.PatchAsync(record.Path, new { unitType = unit })));
        }

        context.Note(
            "A-PATCH-6",
            $"from {Units.Dimension(record.Baseline.Text("unitType"))} to {dimension}: {(answers.Any(each => each.Answer.IsSuccess) ? "applied" : "refused")}");
        if (!answers.Any(each => each.Answer.IsSuccess && each.Unit != record.Baseline.Text("unitType")))
        {
            context.Unobserved(
                fact, $"{record.Path} takes no other unit of {dimension}: {answers[^1].Answer}. A record in a unit of {dimension} would show more.",
                optional: true);
            return;
        }

        foreach (var (unit, answer) in answers)
        {
            context.Observe(fact, answer.IsSuccess, $"{unit} is accepted, as other units of {dimension} are", answer.Answer, answer);
            if (answer.IsSuccess)
            {
                context.Observe(
                    fact, answer.Json.Text("unitType") == unit, $"unitType {unit} in the answer to a PATCH to it", answer.Json.Text("unitType"),
                    answer);
            }
        }

        var later = await context.Api.GetAsync(record.Path);
        var last = answers.Last(each => each.Answer.IsSuccess).Unit;
        context.Observe(fact, later.Json.Text("unitType") == last, $"unitType {last} in a later GET", later.Json.Text("unitType"), later);
    }

    /// <summary>Records in a unit of the dimension come first; any other can only show something where the dimension may change.</summary>
    private static IEnumerable<ResourceFixture> Candidates(CheckContext context, string dimension)
    {
        var fixtures = context.Fixtures;
        var all = fixtures.Materials.Select(record => ("/materials", record)).Concat(fixtures.Products.Select(record => ("/products", record)));
        var same = all.Where(each => Units.Dimension(each.record.Text("unitType")) == dimension && each.record.Text("productionType") is not ("bundle" or "infinite"))
            .Select(each => new ResourceFixture(each.Item1, each.record.Text("id") ?? "", each.record));
        return same.Concat(new[] { fixtures.PatchMaterial, fixtures.PatchProduct }.SelectMany(each => each.TryGet(out var found) ? new[] { found } : []));
    }
}
