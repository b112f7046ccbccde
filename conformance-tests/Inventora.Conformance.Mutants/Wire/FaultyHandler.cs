using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>A fair server behind a fault.</summary>
internal sealed class FaultyHandler(WireFault fault, HttpMessageHandler server, string basePath) : DelegatingHandler(server)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? ""), StringComparer.Ordinal);
        var call = new WireCall(request.Method.Method, uri.AbsolutePath[basePath.Length..], query, 0);
        if (fault.Refuse?.Invoke(call) is { } status)
        {
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("""{"error": "not here"}""", Encoding.UTF8, "application/json") };
        }

        if (fault.Request is { } change)
        {
            var before = new WireCall(call.Method, call.Path, new Dictionary<string, string>(query, StringComparer.Ordinal), 0);
            change(call);
            request.RequestUri = new Uri(uri.GetLeftPart(UriPartial.Path)
                + (query.Count == 0 ? "" : "?" + string.Join('&', query.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"))));
            call = before;
        }

        var response = await base.SendAsync(request, cancellationToken);
        call.Status = (int)response.StatusCode;
        if (fault.Pause is { } pause)
        {
            await Task.Delay(pause(call), cancellationToken);
        }

        if (fault.Body is { } body && await response.Content.ReadAsStringAsync(cancellationToken) is { Length: > 0 } text)
        {
            response.Content = new StringContent(body(call, JsonNode.Parse(text))?.ToJsonString() ?? "null", Encoding.UTF8, "application/json");
        }

        fault.Answer?.Invoke(call, response);
        return response;
    }
}
