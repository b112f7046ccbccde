using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Pages;

/// <summary>A page of a list.</summary>
internal sealed class ListPage(Exchange exchange)
{
    public Exchange Exchange { get; } = exchange;

    /// <summary>Whether the answer is a page at all: a success with data and a count.</summary>
    public bool IsPage => Exchange.IsSuccess && Exchange.Json.Member("data") is JsonArray && Pagination.Integer("totalCount") is not null;

    public JsonNode? Pagination => Exchange.Json.Member("pagination");

    public int Count => (Exchange.Json.Member("data") as JsonArray)?.Count ?? 0;

    public long Total => Pagination.Integer("totalCount") ?? 0;

    public long? Offset => Pagination.Integer("offset");

    public long? Limit => Pagination.Integer("limit");

    /// <summary>The ids in the order of the page.</summary>
    public IReadOnlyList<string> Ids => [.. ((Exchange.Json.Member("data") as JsonArray) ?? []).Select(IdOf)];

    /// <summary>What tells records apart: the id, or the whole record when it has none.</summary>
    public static string IdOf(JsonNode? record) => record.Text("id") ?? JsonText.Short(record);
}
