using System.CommandLine;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Publishing;

namespace Inventora.Spec.Site.Commands;

/// <summary><c>publish</c>: writes the documentation site of a document into a folder.</summary>
internal sealed class PublishCommand : Command
{
    private readonly Option<string?> contract = new("--contract") { Description = "The OpenAPI document, YAML or JSON, 2.0 to 3.2. By default this repository's contract, with its facts, rulings and kill matrix.", HelpName = "FILE" };

    private readonly Option<string?> previous = new("--previous") { Description = "An earlier version of the document: the changelog then says what changed since, and whom it breaks.", HelpName = "FILE" };

    private readonly Option<string> folder = new("--out") { Description = "The folder that the site is written to.", HelpName = "DIR", DefaultValueFactory = _ => Path.Combine("artifacts", "site") };

    /// <summary>Makes the command.</summary>
    public PublishCommand()
        : base("publish", "Writes the documentation site. Exit code 0: written; 2: a document can't be read.")
    {
        Options.Add(contract);
        Options.Add(previous);
        Options.Add(folder);
        SetAction((parsed, cancellation) => PublishAsync(
            parsed.GetValue(contract),
            parsed.GetValue(previous),
            parsed.GetRequiredValue(folder),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancellation));
    }

    private static async Task<int> PublishAsync(string? file, string? earlier, string folder, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            var document = file is null ? ApiDocument.OfThisRepository() : ApiDocument.Load(file);
            foreach (var problem in document.Problems)
            {
                await error.WriteLineAsync(problem.ToString());
            }

            var site = await SitePublisher.PublishAsync(document, earlier is null ? null : ApiDocument.Load(earlier), cancellation);
            await site.WriteAsync(folder, cancellation);
            await output.WriteLineAsync($"{site.Files.Count} files in {folder}; start with {Path.Combine(folder, "index.html")}");
            return ExitCodes.Success;
        }
        catch (Exception problem) when (problem is DocumentException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"publish: {problem.Message}");
            return ExitCodes.CouldNotRun;
        }
    }
}
