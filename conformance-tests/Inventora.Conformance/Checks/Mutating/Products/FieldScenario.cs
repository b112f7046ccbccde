using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>A PATCH of one field alone: it is accepted, stored, read back in every view, and touches nothing else.</summary>
internal static class FieldScenario
{
    public static async Task RunAsync(CheckContext context, PatchSubject subject, string field)
    {
        var record = subject.With(context.Fixtures, field);
        var before = await context.ReadAsync(record.Path);
        var value = PatchValues.For(context, field, before);
        var answer = await context.Api.PatchAsync(record.Path, new JsonObject { [field] = value.DeepClone() });
        var later = await context.Api.GetAsync(record.Path);
        if (!answer.IsSuccess)
        {
            Refused(context, subject, field, before, answer, later);
            return;
        }

        string[] stored = [subject.Fields[field], .. subject == PatchSubject.Material ? ["MAT-PATCH-3"] : Array.Empty<string>(), "GEN-15"];
        context.Observe(subject.Optional, true, $"{field} alone is a valid body", answer.Answer, answer);
        var shown = JsonComparison.Same(value, answer.Json.Member(field));
        context.ObserveAll(
            stored, shown, $"{field} {JsonText.Short(value)} in the answer to the PATCH", JsonText.Short(answer.Json.Member(field)), answer);
        var kept = JsonComparison.Same(value, later.Json.Member(field));
        context.ObserveAll(stored, kept, $"{field} {JsonText.Short(value)} in a later GET", JsonText.Short(later.Json.Member(field)), later);
        ObserveNothingElse(context, subject, field, before, later);
        var difference = JsonComparison.Difference(Documented.Resource(answer.Json), Documented.Resource(later.Json));
        context.Observe("GEN-13", difference is null, "the answer to the PATCH and a later GET agree", difference ?? "the same", later);
    }

    private static void ObserveNothingElse(CheckContext context, PatchSubject subject, string field, JsonObject before, Exchange later)
    {
        var old = Documented.Resource(before);
        var now = Documented.Resource(later.Json);
        foreach (var name in new[] { "stockLevel", "locationStockLevels" })
        {
            var difference = JsonComparison.Difference(old[name], now[name]);
            Judge(subject.KeepsStock, Emptied(old[name], now[name]), difference, $"{name} as before a PATCH of {field}");
        }

        var rest = JsonComparison.Difference(Without(old, field), Without(now, field));
        Judge(subject.Merges, certain: false, rest, $"all fields but {field} as before the PATCH");

        // A server that converts amounts to the new unit is not what the example shows, but no sentence forbids it.
        void Judge(string fact, bool certain, string? difference, string expected)
        {
            var observer = context.For(fact);
            Func<bool, string, object?, Exchange?, bool> judge = field == "unitType" && !certain ? observer.Warn : observer.Expect;
            judge(difference is null, expected, difference ?? "as before", later);
        }
    }

    /// <summary>Whether stock is gone altogether, which no conversion does.</summary>
    private static bool Emptied(JsonNode? before, JsonNode? after) =>
        (before.Number() is not (null or 0) && after.Number() is null or 0) || (before is JsonObject { Count: > 0 } && after is not JsonObject { Count: > 0 });

    private static JsonObject Without(JsonObject record, string field)
    {
        var copy = record.DeepClone().AsObject();
        copy.Remove(field);
        copy.Remove("stockLevel");
        copy.Remove("locationStockLevels");
        return copy;
    }

    /// <summary>A refusal is fair only for the price, which stock can lock, and for the unit, where no more is documented than bundles.</summary>
    private static void Refused(CheckContext context, PatchSubject subject, string field, JsonObject before, Exchange answer, Exchange later)
    {
        var fact = subject.Fields[field];
        var difference = JsonComparison.Difference(Documented.Resource(before), Documented.Resource(later.Json));
        if (field == "unitPrice" && answer.Status == 400)
        {
            context.Observe(fact, difference is null, "a refused change of unitPrice changes nothing", difference ?? "nothing changed", later);
            context.Note("A-PATCH-10", $"a {subject.Noun} that the run has not touched: unitPrice is locked");
        }
        else if (field == "unitType" && answer.Status == 400)
        {
            context.For(fact).Warn(false, "a unit of the same dimension is accepted", answer.Answer, answer);
            context.Observe(fact, difference is null, "a refused change of unitType changes nothing", difference ?? "nothing changed", later);
        }
        else
        {
            context.ObserveAll([fact, subject.Optional], false, $"a PATCH of {field} alone succeeds", answer.Answer, answer);
        }
    }
}
