using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>Texts come back to the letter, or are refused.</summary>
internal static class TextScenarios
{
    public static async Task RunAsync(CheckContext context, PatchSubject subject)
    {
        var record = subject.With(context.Fixtures, "notes");
        foreach (var (what, text) in Texts.All)
        {
            await SendAsync("notes", what, text);
        }

        await SendAsync("name", "that looks like a number", "0012.50");

        async Task SendAsync(string field, string what, string text)
        {
            var answer = await context.Api.PatchAsync(record.Path, new JsonObject { [field] = text });
            if (answer.IsSuccess)
            {
                Texts.Judge(context, [subject.Fields[field], "GEN-15"], field, what, text, await context.Api.GetAsync(record.Path));
            }
            else
            {
                context.Unobserved("GEN-15", $"A text {what} was refused as {field}: {answer.Answer}", optional: true);
            }
        }
    }
}
