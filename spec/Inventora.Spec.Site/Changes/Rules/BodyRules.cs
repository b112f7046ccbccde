namespace Inventora.Spec.Site.Changes.Rules;

/// <summary>Changes of what a request carries.</summary>
internal static class BodyRules
{
    public static readonly ChangeRule RequiredAdded = new("OCD0201", "A request has a body that is required", "Clients send none, servers read none; the C# method has one argument more.");
    public static readonly ChangeRule OptionalAdded = new("OCD0202", "A request can have a body", "Servers read none; the C# method has one argument more.");
    public static readonly ChangeRule Removed = new("OCD0203", "A request no longer has a body", "What clients send has no effect or is refused; the C# argument is gone.");
    public static readonly ChangeRule BecameRequired = new("OCD0204", "A body is required now", "Clients that send none are refused; so are C# calls.");
    public static readonly ChangeRule BecameOptional = new("OCD0205", "A body is optional now", "Servers count on it; in C# it can be null.");
    public static readonly ChangeRule MediaTypeAdded = new("OCD0206", "A body can have another form", "Servers don't read it; the C# method gets an argument or an overload.");
    public static readonly ChangeRule MediaTypeRemoved = new("OCD0207", "A body can no longer have a form", "Clients that send it are refused; the C# method loses an argument or an overload.");
    public static readonly ChangeRule EncodingChanged = new("OCD0208", "A part or field of a body is written differently", "Clients and servers read the same text differently.");

    public static IReadOnlyList<ChangeRule> All { get; } =
        [RequiredAdded, OptionalAdded, Removed, BecameRequired, BecameOptional, MediaTypeAdded, MediaTypeRemoved, EncodingChanged];
}
