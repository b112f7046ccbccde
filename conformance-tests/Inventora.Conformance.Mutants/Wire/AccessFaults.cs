using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Honest mistakes with keys. They are made in front of the server, which then sees the right key or none.</summary>
internal sealed class AccessFaults(string key)
{
    private const string Query = "x-inventora-api-key";

    public IEnumerable<AccessFault> All =>
    [
        new("any key will do", ["AUTH-11"], request => Shown(request) is not null),
        new("no key is needed", ["AUTH-1", "AUTH-10"], _ => true),
        new("no key is needed for locations", ["AUTH-1"], request => Good(request) || On(request, "GET", "/locations")),
        new("no key is needed for a single product", ["AUTH-1"], request => Good(request) || On(request, "GET", "/products/")),
        new("no key is needed for a single material", ["AUTH-1"], request => Good(request) || On(request, "GET", "/materials/")),
        new("no key is needed for a single task", ["AUTH-1"], request => Good(request) || On(request, "GET", "/tasks/")),
        new("no key is needed for the task list", ["AUTH-1"], request => Good(request) || On(request, "GET", "/tasks")),
        new("no key is needed to update a product", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "PATCH", "/products/")) { Profile = Profile.Reversible },
        new("no key is needed to update a material", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "PATCH", "/materials/")) { Profile = Profile.Reversible },
        new("no key is needed to create a task", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "POST", "/tasks")) { Profile = Profile.Reversible },
        new("no key is needed to update a task", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "PATCH", "/tasks/")) { Profile = Profile.Reversible },
        new("no key is needed to delete a task", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "DELETE", "/tasks/")) { Profile = Profile.Reversible },
        new("no key is needed for stock of products", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "POST", "/products/")) { Profile = Profile.Full },
        new("no key is needed for stock of materials", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "POST", "/materials/")) { Profile = Profile.Full },
        new("no key is needed to produce", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "POST", "/tasks/")) { Profile = Profile.Full },
        new("no key is needed to reverse", ["AUTH-1", "AUTH-13"], request => Good(request) || On(request, "DELETE", "/task-batches/")) { Profile = Profile.Full },
        new("the query is not looked at", ["AUTH-4", "AUTH-5", "AUTH-9"], request => Header(request) == key),
        new("the header is not looked at", ["AUTH-3", "AUTH-5"], request => Parameter(request) == key),
        new("both are needed", ["AUTH-5"], request => Header(request) == key && Parameter(request) == key) { CouldNotRun = true },
        new("the header's case matters", ["AUTH-8"], request => Parameter(request) == key || request.Headers.NonValidated.Any(header => header.Key == "X-Inventora-API-Key" && header.Value.ToString() == key)),
        new("a longer key is good", ["AUTH-18"], request => Shown(request)?.StartsWith(key, StringComparison.Ordinal) == true),
        new("the start of the key is good", ["AUTH-18"], request => Shown(request) is { Length: > 5 } shown && key.StartsWith(shown, StringComparison.Ordinal)),
        new("a bearer token is good", ["AUTH-16"], request => Good(request) || request.Headers.Authorization?.Parameter == key) { OnlyWarns = true },
        new("a bare Authorization is good", ["AUTH-16"], request => Good(request) || request.Headers.NonValidated.Any(header => header.Key == "Authorization" && header.Value.ToString() == key)) { OnlyWarns = true },
        new("another parameter is good", ["AUTH-16"], request => Good(request) || request.RequestUri!.Query.Contains("api_key=" + key, StringComparison.Ordinal)) { OnlyWarns = true },
        new("the header is for reading only", ["AUTH-6"], request => request.Method == HttpMethod.Get ? Good(request) : Parameter(request) == key) { Profile = Profile.Reversible },
        new("errors of a write come before the key", ["AUTH-14"], request => Good(request) || (request.Method != HttpMethod.Get && request.Content?.ReadAsStringAsync().GetAwaiter().GetResult() == "{}")) { Profile = Profile.Reversible },
        new("Bearer in the header is good", ["AUTH-15"], request => Good(request) || Header(request) == "Bearer " + key) { OnlyWarns = true },
        new("the case of the key does not matter", ["AUTH-18"], request => string.Equals(Shown(request), key, StringComparison.OrdinalIgnoreCase)) { OnlyWarns = true },
        new("no key is called invalid", ["AUTH-10"], Good) { Missing = "Invalid API key" },
        new("a wrong key is called missing", ["AUTH-11"], Good) { Invalid = "API key missing" },
        new("the texts have a full stop", ["AUTH-10", "AUTH-11", "ERR-5"], Good) { Missing = "API key missing.", Invalid = "Invalid API key." },
        new("the texts are of another language", ["ERR-5"], Good) { Missing = "API-Schlüssel fehlt", Invalid = "API-Schlüssel ungültig" },
        new("a wrong key is 403", ["AUTH-11"], Good) { InvalidStatus = 403, OnlyWarns = true },
        new("no key is 400", ["AUTH-10"], Good) { MissingStatus = 400, OnlyWarns = true },
        new("no key is a redirect to a login", ["AUTH-10", "AUTH-1"], Good) { MissingStatus = 302 },
        new("a 401 has no body", ["ERR-2", "AUTH-10"], Good) { Body = _ => "" },
        new("a 401 says message", ["ERR-2", "ERR-11"], Good) { Body = text => $$"""{"message": "{{text}}"}""" },
        new("a 401 nests its error", ["ERR-2", "ERR-11"], Good) { Body = text => new JsonObject { ["error"] = new JsonObject { ["message"] = text } }.ToJsonString() },
        new("a 401 has a code beside", ["AUTH-10"], Good) { Body = text => $$"""{"error": "{{text}}", "code": 401}""", OnlyWarns = true },
        new("an unknown id comes before the key", ["AUTH-14"], request => Good(request) || request.RequestUri!.AbsolutePath.Split('/').Length > 3),
        new("a bad limit comes before the key", ["AUTH-14"], request => Good(request) || request.RequestUri!.Query.Contains("abc", StringComparison.Ordinal)),
        new("the update is made, then refused", ["AUTH-13"], Good) { ActsFirst = true, Profile = Profile.Reversible },
    ];

    private bool Good(HttpRequestMessage request) => Shown(request) == key;

    private static string? Shown(HttpRequestMessage request) => Header(request) ?? Parameter(request);

    private static string? Header(HttpRequestMessage request) =>
        request.Headers.TryGetValues("X-Inventora-API-Key", out var values) && values.First() is { Length: > 0 } value ? value : null;

    private static string? Parameter(HttpRequestMessage request) => request.RequestUri!.Query.TrimStart('?').Split('&')
        .Where(pair => pair.StartsWith(Query + "=", StringComparison.Ordinal))
        .Select(pair => Uri.UnescapeDataString(pair[(Query.Length + 1)..]))
        .FirstOrDefault(value => value.Length > 0);

    private static bool On(HttpRequestMessage request, string method, string path)
    {
        var below = request.RequestUri!.AbsolutePath["/api".Length..];
        return request.Method.Method == method && (path.EndsWith('/') ? below.StartsWith(path, StringComparison.Ordinal) : below == path);
    }

    /// <summary>A server that decides about keys with a fault, in front of one that decides rightly.</summary>
    internal sealed class Handler(AccessFault fault, string key, HttpMessageHandler server) : DelegatingHandler(server)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var missing = Shown(request) is null;
            var lets = fault.Lets(request);
            request.Headers.Remove("X-Inventora-API-Key");
            request.Headers.Remove("Authorization");
            request.Headers.TryAddWithoutValidation("X-Inventora-API-Key", key);
            var uri = request.RequestUri!;
            var rest = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => !pair.StartsWith(Query, StringComparison.Ordinal)).ToArray();
            request.RequestUri = new Uri(uri.GetLeftPart(UriPartial.Path) + (rest.Length == 0 ? "" : "?" + string.Join('&', rest)));
            if (lets || fault.ActsFirst && !HttpMethod.Get.Equals(request.Method))
            {
                var response = await base.SendAsync(request, cancellationToken);
                if (lets)
                {
                    return response;
                }
            }

            var text = missing ? fault.Missing : fault.Invalid;
            return new HttpResponseMessage((HttpStatusCode)(missing ? fault.MissingStatus : fault.InvalidStatus))
            {
                Content = new StringContent(fault.Body?.Invoke(text) ?? new JsonObject { ["error"] = text }.ToJsonString(), Encoding.UTF8, "application/json"),
            };
        }
    }
}
