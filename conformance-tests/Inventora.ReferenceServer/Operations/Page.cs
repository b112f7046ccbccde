namespace Inventora.ReferenceServer.Operations;

/// <summary>Part of a list.</summary>
/// <param name="Items">The records.</param>
/// <param name="TotalCount">How many the whole list has, after filters.</param>
/// <param name="Request">What was asked for.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, int TotalCount, PageRequest Request);
