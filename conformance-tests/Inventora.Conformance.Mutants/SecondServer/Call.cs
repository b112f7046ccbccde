using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>A request as the routes see it: no key, the path cut into segments below the base.</summary>
internal sealed record Call(string Method, string[] Path, IReadOnlyDictionary<string, string> Query, JsonNode? Body)
{
    /// <summary>The body's members; a request that needs a body and has none is refused.</summary>
    public JsonObject Members => Body as JsonObject ?? throw new Refusal(400, "The body must be a JSON object.");
}
