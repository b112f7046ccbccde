using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>A fair server whose list has another order: the whole list is read behind it, sorted and cut.</summary>
internal sealed class OrderedHandler(FairOrder order, HttpMessageHandler server, string basePath) : DelegatingHandler(server)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        var pairs = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        if (request.Method != HttpMethod.Get || uri.AbsolutePath != basePath + order.List
            || Number(pairs, "limit", 100) is not (> 0 and <= 1000 and var limit) || Number(pairs, "offset", 0) is not { } offset)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var rest = pairs.Where(pair => !pair.StartsWith("limit=", StringComparison.Ordinal) && !pair.StartsWith("offset=", StringComparison.Ordinal));
        request.RequestUri = new Uri($"{uri.GetLeftPart(UriPartial.Path)}?{string.Join('&', rest.Append("limit=1000"))}");
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
            var page = order.Sort(body.Objects("data")).Skip(offset).Take(limit).Select(record => record.DeepClone()).ToArray();
            body["data"] = new JsonArray(page);
            (body["pagination"]!["limit"], body["pagination"]!["offset"]) = (limit, offset);
            response.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return response;
    }

    private static int? Number(string[] pairs, string name, int fallback)
    {
        var given = pairs.Where(pair => pair.StartsWith(name + "=", StringComparison.Ordinal)).Select(pair => pair[(name.Length + 1)..]).ToArray();
        return given.Length == 0 ? fallback
            : given.Length == 1 && int.TryParse(given[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }
}
