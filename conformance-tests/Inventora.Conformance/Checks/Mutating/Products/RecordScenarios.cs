using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>What a PATCH does to the record as a whole, and to the records beside it.</summary>
internal static class RecordScenarios
{
    /// <summary>The fields that can be set without regard to stock or unit.</summary>
    private static readonly string[] Plain = ["name", "sku", "minLevel", "notes", "retailPrice", "wholesalePrice", "ean", "minimumQuantity", "reorderURLs"];

    /// <summary>The answer is the full record, and the single read and the list agree with it.</summary>
    public static async Task PersistsAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        var before = await context.ReadAsync(record.Path);
        var name = context.Unique("renamed");
        var notes = context.Unique("noted");
        var answer = await context.Api.PatchAsync(record.Path, new { name, notes });
        if (!context.Observe(subject.Updates, answer.IsSuccess, "a PATCH of name and notes succeeds", answer.Answer, answer))
        {
            return;
        }

        var missing = Documented.ResourceFields.Where(field => !answer.Json.Has(field)).ToArray();
        context.ObserveAll(
            [subject.FullAnswer, "RES-17"], missing.Length == 0, $"the full {subject.Noun} in the answer to the PATCH",
            $"without {string.Join(", ", missing)}", answer);
        var id = answer.Json.Text("id");
        context.Observe(subject.FullAnswer, id == record.Id, $"the id that was asked for: {record.Id}", id, answer);
        var expected = Documented.Resource(before);
        expected["name"] = name;
        expected["notes"] = notes;
        var later = await context.Api.GetAsync(record.Path);
        ObserveSame(subject.Updates, answer.Json, "the answer to the PATCH", answer);
        ObserveSame(subject.Persists, later.Json, "a later GET", later);
        ObserveSame(subject.Persists, await context.ListedAsync(subject.List, record.Id), "the entry of the list", null);

        void ObserveSame(string fact, JsonNode? seen, string place, Exchange? exchange)
        {
            var difference = JsonComparison.Difference(expected, Documented.Resource(seen));
            context.Observe(
                fact, difference is null, $"{place} shows the {subject.Noun} with the new name and notes, all else as before",
                difference ?? "so it is", exchange);
        }
    }

    /// <summary>All fields sent together are applied together.</summary>
    public static async Task SeveralAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.Fixture(context.Fixtures).Required;
        var before = await context.ReadAsync(record.Path);
        var fields = Plain.Where(field => before.Member(field) is not null).ToArray();
        var body = new JsonObject();
        foreach (var field in fields)
        {
            body[field] = PatchValues.For(context, field, before).DeepClone();
        }

        // Another unit may be refused; the present one may not.
        body["unitType"] = Units.SiblingOf(before.Text("unitType"));
        var answer = await context.Api.PatchAsync(record.Path, body);
        if (answer.Status is >= 400 and < 500)
        {
            body["unitType"] = Units.Sendable(before.Text("unitType"));
            answer = await context.Api.PatchAsync(record.Path, body);
        }

        if (!context.Observe(subject.Several, answer.IsSuccess, $"a PATCH of {string.Join(", ", fields)} and unitType {body["unitType"]} succeeds", answer.Answer, answer))
        {
            return;
        }

        var later = await context.Api.GetAsync(record.Path);
        foreach (var field in fields.Append("unitType"))
        {
            foreach (var (place, exchange) in new[] { ("the answer", answer), ("a later GET", later) })
            {
                var seen = exchange.Json.Member(field);
                context.ObserveAll(
                    [subject.Several, "GEN-15"], JsonComparison.Same(body[field], seen),
                    $"{field} {JsonText.Short(body[field])} in {place} to a PATCH of {body.Count} fields", JsonText.Short(seen), exchange);
            }
        }

        var listed = await context.ListedAsync(subject.List, record.Id);
        var difference = JsonComparison.Difference(Documented.Resource(later.Json), Documented.Resource(listed));
        context.Observe(subject.Persists, difference is null, $"the entry of the list shows the {subject.Noun} as the single read does, after a PATCH of {body.Count} fields", difference ?? "so it does", later);
    }

    /// <summary>One PATCH after the other: the second takes nothing back of the first, and sets nothing that only an earlier one sent.</summary>
    public static async Task AddUpAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        var expected = Documented.Resource(await context.ReadAsync(record.Path));
        foreach (var field in new[] { "notes", "retailPrice", "name", "wholesalePrice" })
        {
            var value = PatchValues.For(context, field, expected);
            var answer = await context.Api.PatchAsync(record.Path, new JsonObject { [field] = value.DeepClone() });
            if (!answer.IsSuccess)
            {
                context.Inconclusive($"A PATCH of {field} was not accepted: {answer}");
            }

            expected[field] = value.DeepClone();
            var later = await context.Api.GetAsync(record.Path);
            var difference = JsonComparison.Difference(expected, Documented.Resource(later.Json));
            context.ObserveAll(
                [subject.Merges, "GEN-15"], difference is null, $"all that the PATCHes up to that of {field} have set, and all else as before", difference ?? "so it is", later);
        }
    }

    /// <summary>No other record changes: products and materials are compared before and after.</summary>
    public static async Task AloneAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        var before = await Bystanders.ReadAsync(context, record);
        var body = new JsonObject();
        foreach (var field in Plain.Where(field => record.Baseline.Member(field) is not null))
        {
            body[field] = PatchValues.For(context, field, record.Baseline).DeepClone();
        }

        var answer = await context.Api.PatchAsync(record.Path, body);
        if (!answer.IsSuccess)
        {
            context.Inconclusive($"The PATCH itself was not accepted: {answer}");
        }

        var changed = await before.DifferenceAsync(context);
        context.Observe(subject.Alone, changed is null, "no other product or material is changed by the PATCH", changed ?? "none", answer);
    }

    /// <summary>The second array of URLs stands in place of the first.</summary>
    public static async Task UrlsReplaceAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "reorderURLs");
        var fact = subject.Fields["reorderURLs"];
        var first = new JsonArray("https://example.com/first");
        // A comma, a blank written as %20, a query and a fragment: a list that is stored as one text comes apart at one of them.
        var second = new JsonArray(
            "https://example.com/third?a=1&b=2", "https://example.com/second,part", "https://example.com/a%20b#end", "https://example.com/fourth;v=1");
        var opening = await context.Api.PatchAsync(record.Path, new JsonObject { ["reorderURLs"] = first });
        var answer = await context.Api.PatchAsync(record.Path, new JsonObject { ["reorderURLs"] = second });
        if (!opening.IsSuccess || !answer.IsSuccess)
        {
            context.Inconclusive($"A PATCH of reorderURLs was not accepted: {(opening.IsSuccess ? answer : opening)}");
        }

        var later = await context.Api.GetAsync(record.Path);
        var seen = later.Json.Member("reorderURLs") as JsonArray ?? [];
        var sorted = seen.Select(url => url.Text()).Order(StringComparer.Ordinal);
        context.Observe(
            fact, sorted.SequenceEqual(second.Select(url => url.Text()).Order(StringComparer.Ordinal)),
            $"reorderURLs are exactly those of the last PATCH: {JsonText.Short(second)}", JsonText.Short(seen), later);
        context.For(fact).Warn(JsonComparison.Same(second, seen), "the URLs in the order in which they were sent", JsonText.Short(seen), later);
        await EmptyUrlsAsync(context, record, fact);
    }

    private static async Task EmptyUrlsAsync(CheckContext context, ResourceFixture record, string fact)
    {
        var answer = await context.Api.PatchAsync(record.Path, new JsonObject { ["reorderURLs"] = new JsonArray() });
        context.For(fact).Warn(answer.IsSuccess, "an empty array of URLs is accepted", answer.Answer, answer);
        context.Note("A-PATCH-15", answer.IsSuccess ? "[] is accepted" : $"[] is refused with {answer.Status}");
        if (answer.IsSuccess)
        {
            var later = await context.Api.GetAsync(record.Path);
            context.Observe(
                "GEN-15", later.Json.Member("reorderURLs") is JsonArray { Count: 0 }, "reorderURLs are [] after an accepted PATCH to []",
                JsonText.Short(later.Json.Member("reorderURLs")), later);
        }
    }
}
