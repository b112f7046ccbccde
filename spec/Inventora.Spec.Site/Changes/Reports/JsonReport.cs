using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Changes.Reports;

/// <summary>
/// Changes for programs: <c>{schemaVersion, old, new, changes: [{rule, title, subject, clients, servers, source, binary, old, new}]}</c>.
/// <c>source</c> and <c>binary</c> list the parts of the generated code that break; a place is <c>{pointer, line}</c>, line 0 where it is not known.
/// </summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole report.</summary>
    public static string Write(ChangeReport report)
    {
        var json = new JsonObject
        {
            ["schemaVersion"] = 1,
            ["old"] = report.OldFile,
            ["new"] = report.NewFile,
            ["changes"] = new JsonArray([.. report.Changes.Select(ToJson)]),
        };
        return json.ToJsonString(Indented) + "\n";
    }

    private static JsonObject ToJson(ContractChange change) => new()
    {
        ["rule"] = change.Rule.Id,
        ["title"] = change.Rule.Title,
        ["subject"] = change.Subject,
        ["clients"] = change.Breaks.HasFlag(Breaks.Clients),
        ["servers"] = change.Breaks.HasFlag(Breaks.Servers),
        ["source"] = List(Affected.Source(change.Breaks)),
        ["binary"] = List(Affected.Binary(change.Breaks)),
        ["old"] = Side(change.Old, change.OldValue),
        ["new"] = Side(change.New, change.NewValue),
    };

    private static JsonObject Side(ChangePlace? place, string? value) => new() { ["pointer"] = place?.Pointer, ["line"] = place?.Line ?? 0, ["value"] = value };

    private static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
