using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Reads all pages of a list.</summary>
internal static class ListWalk
{
    private const int PageSize = 1000;

    // A server that never ends its list must not hold a run for ever.
    private const int MostPages = 500;

    public static async Task<IReadOnlyList<JsonObject>> ReadAsync(Func<string, Credentials?, Task<Exchange>> get, string path)
    {
        var records = new List<JsonObject>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var mark = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var read = 0;
        for (var page = 0; page < MostPages; page++)
        {
            var exchange = await get($"{path}{mark}limit={PageSize}&offset={read}", null);
            if (!exchange.IsSuccess || exchange.Json.Member("data") is not JsonArray data)
            {
                throw new InconclusiveException($"{path} could not be read: {exchange.Answer}");
            }

            records.AddRange(data.OfType<JsonObject>());
            read += data.Count;
            var fresh = data.OfType<JsonObject>().Count(record => record.Member("id") is not { } id || known.Add(id.ToJsonString()));
            if (data.Count > 0 && fresh == 0)
            {
                throw new InconclusiveException($"{path} could not be read: the page at offset {read - data.Count} holds nothing but records of earlier pages.");
            }

            if (data.Count == 0 || (exchange.Json.Member("pagination").Integer("totalCount") is { } total ? read >= total : data.Count < PageSize))
            {
                return records;
            }
        }

        throw new InconclusiveException($"{path} did not end after {MostPages} pages.");
    }
}
