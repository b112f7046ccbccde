using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Publishing;

/// <summary>The refusals of a document, each with the operations that declare it.</summary>
public static class ErrorGroups
{
    /// <summary>Whether a response says that the request did not do what it should.</summary>
    public static bool IsError(ApiResponse response) => response.Status is ['4' or '5', ..] or "default";

    /// <summary>The refusals by status and meaning, the most common meaning of a status first.</summary>
    public static IReadOnlyList<(ApiResponse Response, IReadOnlyList<ApiOperation> Operations)> Of(ApiDocument document) =>
    [
        .. document.Operations
            .SelectMany(operation => operation.Responses.Where(IsError).Select(response => (Response: response, Operation: operation)))
            .GroupBy(pair => (pair.Response.Status, pair.Response.Place.Pointer.StartsWith("/components/", StringComparison.Ordinal) ? pair.Response.Place.Pointer : pair.Response.Description))
            .OrderBy(group => group.Key.Status, StringComparer.Ordinal)
            .ThenByDescending(group => group.Count())
            .Select(group => (group.First().Response, (IReadOnlyList<ApiOperation>)[.. group.Select(pair => pair.Operation)]))
    ];
}
