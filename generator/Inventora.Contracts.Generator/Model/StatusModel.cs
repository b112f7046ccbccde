namespace Inventora.Contracts.Generator.Model;

/// <summary>One status (first = last), a range such as 200 to 299 for <c>2XX</c>, or 0 to 0 for <c>default</c>.</summary>
public sealed record StatusModel(int First, int Last)
{
    /// <summary>Whether it stands for all statuses that no other response declares.</summary>
    public bool IsDefault => First == 0;

    /// <summary>Whether it stands for exactly one status.</summary>
    public bool IsExact => First == Last && !IsDefault;
}
