namespace Inventora.Spec.Site.Changes.Rules;

/// <summary>Changes of parameters.</summary>
internal static class ParameterRules
{
    public static readonly ChangeRule RequiredAdded = new("OCD0101", "A required parameter is new", "Clients don't send it, servers don't know it; the C# method has one argument more.");
    public static readonly ChangeRule OptionalAdded = new("OCD0102", "An optional parameter is new", "Servers don't know it. C# calls that pass the cancellation token by position don't compile, and compiled ones find no method.");
    public static readonly ChangeRule Removed = new("OCD0103", "A parameter is gone", "What clients send has no effect or is refused; the C# argument is gone.");
    public static readonly ChangeRule Moved = new("OCD0104", "A parameter travels elsewhere", "Clients send it where servers don't look. The C# argument stays unless the order of the arguments changes.");
    public static readonly ChangeRule Renamed = new("OCD0105", "A parameter has another name", "Clients and servers use different names, in a path neither notices; the C# argument has another name.");
    public static readonly ChangeRule BecameRequired = new("OCD0106", "A parameter is required now", "Clients that leave it out are refused; so are C# calls.");
    public static readonly ChangeRule BecameOptional = new("OCD0107", "A parameter is optional now", "Servers count on it. In C#, arguments may change their order or become nullable.");
    public static readonly ChangeRule StyleChanged = new("OCD0108", "A parameter is written differently", "Clients and servers read the same text differently. C# hides how it is written.");
    public static readonly ChangeRule Deprecated = new("OCD0109", "A parameter is deprecated", "Nobody.");
    public static readonly ChangeRule Restored = new("OCD0110", "A parameter is no longer deprecated", "Nobody.");
    public static readonly ChangeRule DefaultChanged = new("OCD0111", "Leaving a parameter out means something else", "Clients that leave it out get something else, servers assume something else. A C# handler's property is nullable only where there is no default.");

    public static IReadOnlyList<ChangeRule> All { get; } =
        [RequiredAdded, OptionalAdded, Removed, Moved, Renamed, BecameRequired, BecameOptional, StyleChanged, Deprecated, Restored, DefaultChanged];
}
