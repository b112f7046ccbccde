using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>How to walk over all pages of a list, from the operation's <c>x-pagination</c>.</summary>
/// <param name="MethodName">The client's method without <c>Async</c>, such as <c>EnumerateProducts</c>.</param>
/// <param name="Offset">The C# name of the parameter that counts skipped records.</param>
/// <param name="Limit">The C# name of the parameter that bounds a page.</param>
/// <param name="Items">The C# names of the properties that lead to the records.</param>
/// <param name="Total">The C# names of the properties that lead to the number of all records; empty when the page does not say.</param>
/// <param name="Item">The type of a record.</param>
public sealed record PagingModel(
    string MethodName,
    string Offset,
    string Limit,
    EquatableArray<string> Items,
    EquatableArray<string> Total,
    TypeUse Item);
