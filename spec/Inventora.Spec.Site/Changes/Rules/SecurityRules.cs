namespace Inventora.Spec.Site.Changes.Rules;

/// <summary>Changes of what lets a request in.</summary>
internal static class SecurityRules
{
    public static readonly ChangeRule Required = new("OCD0501", "A request has to prove who is asking", "Clients that prove nothing are refused.");
    public static readonly ChangeRule NoLongerRequired = new("OCD0502", "A request needs no proof of who is asking", "Servers refuse requests without one.");
    public static readonly ChangeRule AlternativeAdded = new("OCD0503", "Another proof of who is asking is accepted", "Servers don't accept it.");
    public static readonly ChangeRule AlternativeRemoved = new("OCD0504", "A proof of who is asking is no longer accepted", "Clients that bring it are refused.");
    public static readonly ChangeRule ScopesChanged = new("OCD0505", "A token must allow other things", "More scopes burden clients, fewer burden servers.");
    public static readonly ChangeRule SchemeChanged = new("OCD0506", "A security scheme works differently", "Clients bring their proof where or as servers don't expect it; the C# options may have other properties.");
    public static readonly ChangeRule SchemeRemoved = new("OCD0507", "A security scheme is gone", "Nothing by itself; its C# option is gone.");
    public static readonly ChangeRule SchemeAdded = new("OCD0508", "A security scheme is new", "Nobody by itself.");

    public static IReadOnlyList<ChangeRule> All { get; } =
        [Required, NoLongerRequired, AlternativeAdded, AlternativeRemoved, ScopesChanged, SchemeChanged, SchemeRemoved, SchemeAdded];
}
