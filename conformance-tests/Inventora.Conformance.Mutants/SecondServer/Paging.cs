using System.Globalization;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Cuts a list into pages.</summary>
internal static class Paging
{
    public static Answer Page(Call call, IEnumerable<JsonObject> records, int? wrongTotal = null)
    {
        var limit = Number(call, "limit", 100);
        var offset = Number(call, "offset", 0);
        if (limit is < 1 or > 1000)
        {
            throw new Refusal(400, "limit must be from 1 to 1000.");
        }

        var all = records.ToArray();
        return new Answer(200, new JsonObject
        {
            ["data"] = new JsonArray([.. all.Skip(offset).Take(limit)]),
            ["pagination"] = new JsonObject { ["totalCount"] = wrongTotal ?? all.Length, ["offset"] = offset, ["limit"] = limit },
        });
    }

    private static int Number(Call call, string name, int fallback) =>
        !call.Query.TryGetValue(name, out var text) ? fallback
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new Refusal(400, $"{name} must be a whole number.");
}
