using System.Text.RegularExpressions;

namespace Inventora.Spec.Site.Components;

/// <summary>Gives each rule of a table an address: its id is what a finding's reader looks for.</summary>
internal static partial class RuleTable
{
    /// <summary>The HTML of tables with an <c>id</c> on each row that begins with a rule of changes.</summary>
    public static string WithAddresses(string html) => Row().Replace(html, """<tr id="$1"><td><a class="self" href="#$1">$1</a></td>""");

    [GeneratedRegex(@"<tr>\s*<td>(OCD[0-9]{4})</td>", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
