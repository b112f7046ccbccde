using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Floors;

/// <summary>Refuses wrong keys as documented and answers everything else with an empty page: enough to get past a first look, and no more.</summary>
internal sealed class GuardedServer(string key, Func<HttpRequestMessage, (int Status, string Body)> answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var shown = request.Headers.TryGetValues("X-Inventora-API-Key", out var values) ? values.First()
            : request.RequestUri!.Query.TrimStart('?').Split('&').FirstOrDefault(pair => pair.StartsWith("x-inventora-api-key=", StringComparison.Ordinal))?[20..];
        var (status, body) = string.IsNullOrEmpty(shown) ? (401, Error("API key missing"))
            : shown != key ? (401, Error("Invalid API key"))
            : answer(request);
        return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new StringContent(body, Encoding.UTF8, "application/json") });
    }

    private static string Error(string text) => new JsonObject { ["error"] = text }.ToJsonString();
}
