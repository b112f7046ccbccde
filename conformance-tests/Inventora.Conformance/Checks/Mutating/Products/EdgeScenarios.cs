using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>Values at the edge: null, nothing, nought, fractions. Most may be refused; none may be accepted and dropped.</summary>
internal static class EdgeScenarios
{
    /// <summary>A sales price that is set and then sent as null is null afterwards, alone and beside another field.</summary>
    public static async Task NullPricesAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.Fixture(context.Fixtures).Required;
        foreach (var field in new[] { "retailPrice", "wholesalePrice" })
        {
            // Both are set, so that it shows when null clears the other one too.
            var set = await context.Api.PatchAsync(record.Path, new JsonObject { ["retailPrice"] = 9.5, ["wholesalePrice"] = 7.25 });
            if (!set.IsSuccess)
            {
                context.Inconclusive($"The prices could not be set before {field} is cleared: {set}");
            }

            var before = Documented.Resource((await context.Api.GetAsync(record.Path)).Json);
            var answer = await context.Api.PatchAsync(record.Path, new JsonObject { [field] = null });
            var later = await context.Api.GetAsync(record.Path);
            if (subject == PatchSubject.Material)
            {
                context.Observe("MAT-PATCH-7", answer.IsSuccess, $"{field}: null is accepted", answer.Answer, answer);
            }

            context.Note("A-PATCH-1", $"{subject.Noun} {field}: null is {(answer.IsSuccess ? "stored" : $"refused with {answer.Status}")}");
            if (answer.IsSuccess)
            {
                string[] facts = subject == PatchSubject.Material ? ["MAT-PATCH-7", "GEN-15"] : ["GEN-15"];
                context.ObserveAll(
                    facts, IsNull(answer.Json, field), $"{field} null in the answer to a PATCH to null", Shown(answer.Json, field), answer);
                context.ObserveAll(facts, IsNull(later.Json, field), $"{field} null in a GET after a PATCH to null", Shown(later.Json, field), later);
                before[field] = null;
                var now = Documented.Resource(later.Json);
                now[field] = null;
                var difference = JsonComparison.Difference(before, now);
                context.Observe(subject.Merges, difference is null, $"all but {field} as before its PATCH to null", difference ?? "as before", later);
            }
        }
    }

    /// <summary>Nought and the empty text are values: accepted, they are stored. A server that takes them for absent drops them.</summary>
    public static async Task ZeroAndEmptyAsync(CheckContext context, PatchSubject subject)
    {
        foreach (var field in new[] { "minLevel", "minimumQuantity", "retailPrice", "wholesalePrice", "notes", "sku" })
        {
            var record = subject.With(context.Fixtures, field);
            JsonNode value = field is "notes" or "sku" ? "" : 0;
            await context.Api.PatchAsync(record.Path, new JsonObject { [field] = PatchValues.For(context, field, record.Baseline) });
            var answer = await context.Api.PatchAsync(record.Path, new JsonObject { [field] = value });
            if (!answer.IsSuccess)
            {
                continue;
            }

            var later = await context.Api.GetAsync(record.Path);
            var seen = later.Json.Member(field);
            // An empty text may be kept as no text; the text that was there before must not stay.
            var holds = JsonComparison.Same(value, seen) || value.Text() is "" && seen is null;
            context.Observe(
                "GEN-15", holds, $"{field} {JsonText.Short(value.ToJsonString())} after an accepted PATCH to it", JsonText.Short(seen), later);
        }
    }

    /// <summary>Money and levels keep their fractions.</summary>
    public static async Task FractionsAsync(CheckContext context, PatchSubject subject)
    {
        foreach (var (field, value) in new[]
        {
            ("retailPrice", 18.35m), ("wholesalePrice", 0.15m), ("minLevel", 15.5m), ("minimumQuantity", 2.5m),
            // More digits than single precision has, and more than 32 bits.
            ("retailPrice", 12345678.91m), ("minLevel", 5000000017m), ("minimumQuantity", 5000000018m),
        })
        {
            var record = subject.With(context.Fixtures, field);
            var answer = await context.Api.PatchAsync(record.Path, new JsonObject { [field] = value });
            if (value > 1000000 && answer.Status is >= 400 and < 500)
            {
                // No range is documented, so what is beyond a server's may be refused.
                continue;
            }

            if (!answer.IsSuccess)
            {
                // Levels of what is counted in pieces may have to be whole; prices may not.
                var observer = context.For("GEN-12");
                Func<bool, string, object?, Exchange?, bool> judge = field.EndsWith("Price", StringComparison.Ordinal) ? observer.Expect : observer.Warn;
                judge(false, $"{field} {value} is accepted", answer.Answer, answer);
                continue;
            }

            var later = await context.Api.GetAsync(record.Path);
            var seen = later.Json.Number(field);
            var same = seen is { } number && JsonComparison.SameNumber(number, value);
            var rounded = !same && field.EndsWith("Price", StringComparison.Ordinal) && seen is { } near && Math.Abs(near - value) <= 0.01m;
            // How prices are rounded is left open (A-PATCH-16): up to a hundredth it is only worth a warning.
            Func<bool, string, object?, Exchange?, bool> observe = rounded ? context.For("GEN-12").Warn : context.For("GEN-12").Expect;
            observe(same, $"{field} {value} after an accepted PATCH to it", later.Json.Member(field), later);
        }
    }

    /// <summary>An empty body changes nothing, and is no mistake, since all fields are optional.</summary>
    public static async Task EmptyBodyAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.Fixture(context.Fixtures).Required;
        var before = await context.ReadAsync(record.Path);
        var answer = await context.Api.PatchAsync(record.Path, new JsonObject());
        context.Note("A-PATCH-2", $"{answer.Status}");
        context.For(subject.Optional).Warn(answer.IsSuccess, "an empty object is accepted, since all fields are optional", answer.Answer, answer);
        var later = await context.Api.GetAsync(record.Path);
        var difference = JsonComparison.Difference(Documented.Resource(before), Documented.Resource(later.Json));
        context.Observe(subject.Merges, difference is null, "an empty PATCH leaves all fields as they were", difference ?? "as they were", later);
    }

    /// <summary>What a null does to the fields for which it is not documented; a null that is stored where a value is needed is worth a warning.</summary>
    public static async Task OtherNullsAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        foreach (var field in new[] { "name", "unitType", "reorderURLs" })
        {
            var answer = await context.Api.SendAsync(ApiRequest.Patch(record.Path, new JsonObject { [field] = null }).OffContract());
            var later = await context.Api.GetAsync(record.Path);
            context.Note("A-PATCH-1", $"{field}: null is {(answer.IsSuccess ? "accepted" : $"refused with {answer.Status}")}");
            context.For(subject.Fields[field]).Warn(
                later.Json.Member(field) is not null, $"{field} is not null after a PATCH to null", Shown(later.Json, field), later);
        }
    }

    private static bool IsNull(JsonNode? record, string field) => record.Has(field) && record.Member(field) is null;

    private static string Shown(JsonNode? record, string field) => record.Has(field) ? JsonText.Short(record.Member(field)) : "absent";
}
