namespace Inventora.Spec.Site.Changes;

/// <summary>What a change does to the set of values that are allowed.</summary>
internal enum Shift
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Some values are no longer allowed.</summary>
    Narrower,

    /// <summary>More values are allowed.</summary>
    Wider,

    /// <summary>Some are no longer allowed, and others are; or the same ones mean something else.</summary>
    Other,
}
