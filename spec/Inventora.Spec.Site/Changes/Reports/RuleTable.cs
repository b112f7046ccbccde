using System.Globalization;
using System.Text;
using Inventora.Spec.Site.Changes.Rules;

namespace Inventora.Spec.Site.Changes.Reports;

/// <summary>All rules as a page of Markdown, as it stands in <c>docs/changes.md</c>.</summary>
public static class RuleTable
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var text = new StringBuilder("""
            # Changes between two documents

            ```
            dotnet run --project spec/Inventora.Spec.Site -- diff OLD NEW
            ```

            says what changed between two OpenAPI documents, 2.0 to 3.2, YAML or JSON, and whom it breaks. What means the same is no change, however it is written.

            | Option | |
            |---|---|
            | `--format text`, `json`, `markdown` | how the changes are written |
            | `--fail-on clients`, `servers`, `source`, `binary`, `any` | whose breaks make the exit code 1; several with commas; `any` by default |
            | `--emit models,client,server` | the parts of C# that are generated; breaks in others don't count; all by default |

            Exit codes: 0 nothing breaks; 1 something breaks; 2 a document can't be read.

            A change breaks *clients* when one that keeps the old contract fails with a server of the new one, and *servers* when one that keeps the old contract fails a client of
            the new one. It breaks C# *source* when code that was written against what the generator made of the old document no longer compiles with what it makes of the new one,
            and C# *binary* when compiled code no longer runs with it. Implementing the client's interfaces by hand is not counted: they grow with the document.

            An id is never given to another kind of change.

            | Rule | What changed | Whom it breaks |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in ChangeRules.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Title} | {rule.Consequence} |\n");
        }

        return text.ToString();
    }
}
