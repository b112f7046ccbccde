using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>A status and the body under it; a null body is no body.</summary>
internal sealed record Answer(int Status, JsonNode? Body);
