using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Another order of a list: which one is not documented, only that it can be paged.</summary>
/// <param name="Name">The order in words.</param>
/// <param name="List">The list.</param>
/// <param name="Sort">Puts the records in order.</param>
internal sealed record FairOrder(string Name, string List, Func<IEnumerable<JsonObject>, IEnumerable<JsonObject>> Sort);
