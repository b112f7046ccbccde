using System.Text;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>A fair server whose ids have another form: each id that it shows gets a name, by which it is known from then on.</summary>
internal sealed class RenamedIdsHandler(Func<int, string> make, HttpMessageHandler server, string basePath) : DelegatingHandler(server)
{
    private static readonly string[] Shown = ["id", "ResourceId", "LocationId"];
    private static readonly string[] Sent = ["ProductId", "LocationId"];

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        var segments = uri.AbsolutePath[basePath.Length..].Split('/').Select(segment => Uri.EscapeDataString(IdOf(Uri.UnescapeDataString(segment))));
        request.RequestUri = new Uri($"{uri.GetLeftPart(UriPartial.Authority)}{basePath}{string.Join('/', segments)}{uri.Query}");
        if (request.Content is { } content && await content.ReadAsStringAsync(cancellationToken) is { } text && IsObject(text))
        {
            request.Content = new StringContent(Renamed(JsonNode.Parse(text)!, Sent, IdOf).ToJsonString(), Encoding.UTF8, "application/json");
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (await response.Content.ReadAsStringAsync(cancellationToken) is { Length: > 0 } answer)
        {
            response.Content = new StringContent(Renamed(JsonNode.Parse(answer)!, Shown, NameOf).ToJsonString(), Encoding.UTF8, "application/json");
        }

        return response;
    }

    private static JsonNode Renamed(JsonNode node, string[] fields, Func<string, string> rename)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToArray())
            {
                if (fields.Contains(name) && value.Text() is { } id)
                {
                    members[name] = rename(id);
                }
                else if (value is not null)
                {
                    Renamed(value, fields, rename);
                }
            }
        }
        else if (node is JsonArray entries)
        {
            foreach (var entry in entries.OfType<JsonNode>())
            {
                Renamed(entry, fields, rename);
            }
        }

        return node;
    }

    private static bool IsObject(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private string NameOf(string id)
    {
        lock (gate)
        {
            if (!names.TryGetValue(id, out var name))
            {
                name = names[id] = make(names.Count + 1);
                ids[name] = id;
            }

            return name;
        }
    }

    private string IdOf(string name)
    {
        lock (gate)
        {
            return ids.GetValueOrDefault(name, name);
        }
    }
}
