using System.CommandLine;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Commands;

/// <summary><c>diff</c>: says what changed between two documents.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Argument<string> before = new("OLD") { Description = "The earlier document." };

    private readonly Argument<string> after = new("NEW") { Description = "The later document." };

    /// <summary>Makes the command.</summary>
    public DiffCommand()
        : base("diff", "Compares two OpenAPI documents. Exit code 0: nothing breaks; 1: something does; 2: a document can't be read.")
    {
        Arguments.Add(before);
        Arguments.Add(after);
        SetAction(parsed => Compare(
            parsed.GetRequiredValue(before),
            parsed.GetRequiredValue(after),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
    }

    private static int Compare(string before, string after, TextWriter output, TextWriter error)
    {
        try
        {
            var earlier = ApiDocument.Load(before);
            var later = ApiDocument.Load(after);
            var isSame = System.Text.Json.Nodes.JsonNode.DeepEquals(earlier.Root, later.Root);
            output.WriteLine(isSame ? "Nothing changed." : "The documents differ.");
            return isSame ? ExitCodes.Success : ExitCodes.Breaking;
        }
        catch (Exception problem) when (problem is DocumentException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"diff: {problem.Message}");
            return ExitCodes.CouldNotRun;
        }
    }
}
