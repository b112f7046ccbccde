using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>What a PATCH must refuse, or at least must not do.</summary>
internal static class RefusalScenarios
{
    /// <summary>The unit is one of the list; a body with another is refused whole.</summary>
    public static async Task UnitsAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        var refusals = await ControlAsync(context, record);
        foreach (var unit in new[] { "parsecs", "lbs", "weight.stone" })
        {
            await refusals.RefusesAsync(
                $"with unitType {unit}", sent => Fault(context, sent, unit), 400, subject.Unit, "TYPE-UNIT-9", "ERR-7", "ERR-10");
        }

        var capitals = (record.Baseline.Text("unitType") ?? "pieces").ToUpperInvariant();
        await refusals.RefusesAsync($"with unitType {capitals}", sent => sent["unitType"] = capitals, 400, RefusalTolerance.WarnsWhenAccepted(), "TYPE-UNIT-9");
    }

    /// <summary>No unit becomes bundles, and bundle is no unit.</summary>
    public static async Task ToBundlesAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        var refusals = await ControlAsync(context, record);
        foreach (var unit in new[] { "bundles", "bundle" })
        {
            // What is stated is that the unit does not change; the status for the attempt is only implied.
            var request = refusals.Control.Request.WithBody(sent => sent["unitType"] = unit);
            await refusals.RefusesAsync($"with unitType {unit}", request, 400, RefusalTolerance.WarnsWhenIgnored, subject.ToBundles, "TYPE-UNIT-3");
        }
    }

    /// <summary>An unknown id is answered by 404 where the same body was accepted for a known one.</summary>
    public static async Task UnknownIdAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        var refusals = await ControlAsync(context, record);
        var unknown = Uri.EscapeDataString(subject.UnknownId(context.Fixtures));
        await refusals.RefusesAsync(
            "for an unknown id", refusals.Control.Request with { Path = $"{subject.List}/{unknown}" }, 404, subject.Unknown, "ERR-9");
    }

    /// <summary>Values of a wrong type are refused; where one is taken for what it says, that is only worth a warning.</summary>
    public static async Task TypesAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        var refusals = await ControlAsync(context, record);
        foreach (var (field, wrong) in new (string, JsonNode)[]
        {
            ("minLevel", "many"), ("retailPrice", new JsonObject { ["amount"] = 5 }), ("name", new JsonArray("a")), ("reorderURLs", "https://example.com/"),
        })
        {
            await refusals.RefusesAsync(
                $"with {field} {JsonText.Short(wrong)}", sent => sent[field] = wrong.DeepClone(), 400, RefusalTolerance.WarnsWhenAccepted(), "ERR-8");
        }

        foreach (var (what, text) in new[] { ("that is cut off", "{\"notes\": \"cut"), ("that is an array", "[]"), ("that is a string", "\"notes\"") })
        {
            var request = refusals.Control.Request with { Body = null, RawBody = text };
            await refusals.RefusesAsync($"with a body {what}", request, 400, RefusalTolerance.WarnsWhenIgnored, "ERR-8", "ERR-7");
        }
    }

    /// <summary>Fields that PATCH has no say over stay, whatever it says about them.</summary>
    public static async Task ReadOnlyFieldsAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        var before = await context.ReadAsync(record.Path);
        var levels = before.Member("locationStockLevels")?.DeepClone() as JsonObject ?? [];
        levels[levels.FirstOrDefault().Key ?? context.Fixtures.Location.Required.Name] = 9999;
        foreach (var (field, value) in new (string, JsonNode)[]
        {
            ("stockLevel", 9999), ("locationStockLevels", levels), ("id", subject.UnknownId(context.Fixtures)),
            ("productionType", before.Text("productionType") == "single" ? "supplied" : "single"), ("materials", new JsonArray()),
        })
        {
            var notes = context.Unique(field);
            var answer = await context.Api.SendAsync(ApiRequest.Patch(record.Path, new JsonObject { ["notes"] = notes, [field] = value }).OffContract());
            context.Note("A-PATCH-5", answer.IsSuccess ? "ignored" : $"{answer.Status}");
            var later = await context.Api.GetAsync(record.Path);
            var difference = JsonComparison.Difference(Documented.Resource(before)[field], Documented.Resource(later.Json)[field]);
            var observer = context.For(subject.ReadOnly);
            Func<bool, string, object?, Exchange?, bool> judge = field is "stockLevel" or "locationStockLevels" or "id" ? observer.Expect : observer.Warn;
            judge(difference is null, $"{field} does not follow a PATCH", difference ?? "as before", later);
            if (answer.IsSuccess)
            {
                var seen = later.Json.Text("notes");
                context.Observe("GEN-15", seen == notes, $"notes {notes}, which the accepted PATCH sent beside {field}", seen, later);
            }
        }
    }

    /// <summary>The control says what the record has already, except for its notes.</summary>
    private static Task<Refusals> ControlAsync(CheckContext context, ResourceFixture record) => context.NegativesAsync(
        ApiRequest.Patch(record.Path, new { notes = context.Unique("control"), unitType = Units.Sendable(record.Baseline.Text("unitType")) }), record.Path);

    private static void Fault(CheckContext context, JsonObject sent, string unit)
    {
        sent["unitType"] = unit;
        // Had the good half of the body been applied, it would show.
        sent["notes"] = context.Unique("refused");
    }
}
