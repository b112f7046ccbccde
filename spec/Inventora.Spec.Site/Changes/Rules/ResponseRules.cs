namespace Inventora.Spec.Site.Changes.Rules;

/// <summary>Changes of what is answered.</summary>
internal static class ResponseRules
{
    public static readonly ChangeRule SuccessAdded = new("OCD0301", "A success can have another status", "Clients don't expect it; the C# method returns a choice of answers.");
    public static readonly ChangeRule ErrorAdded = new("OCD0302", "A refusal can have another status", "Nobody: a client has to expect refusals.");
    public static readonly ChangeRule Removed = new("OCD0303", "A status is no longer answered", "Servers that answer it. The C# handler's result for it is gone, and where it was a success the client's choice of answers changes.");
    public static readonly ChangeRule RangeChanged = new("OCD0304", "A status is stated as a range or as one of it", "More statuses burden clients, fewer burden servers; the C# handler's result has another name.");
    public static readonly ChangeRule BodyAdded = new("OCD0305", "A response has a body", "Servers send none; the C# method returns it.");
    public static readonly ChangeRule BodyRemoved = new("OCD0306", "A response no longer has a body", "Clients read one; the C# method returns none.");
    public static readonly ChangeRule MediaTypeAdded = new("OCD0307", "A response can have another form", "Servers don't offer it; clients get what they ask for. C# types may become a choice.");
    public static readonly ChangeRule MediaTypeRemoved = new("OCD0308", "A response can no longer have a form", "Clients that ask for it, servers that answer so.");
    public static readonly ChangeRule HeaderAdded = new("OCD0309", "A response has another header", "Servers don't send it where it is required; the C# handler's result takes an argument more.");
    public static readonly ChangeRule HeaderRemoved = new("OCD0310", "A response no longer has a header", "Clients that read it; its C# property is gone.");
    public static readonly ChangeRule HeaderBecameRequired = new("OCD0311", "A header is always sent", "Servers don't promise it; the C# handler has to give it.");
    public static readonly ChangeRule HeaderBecameOptional = new("OCD0312", "A header is no longer always sent", "Clients count on it; in C# it can be null.");
    public static readonly ChangeRule LinkChanged = new("OCD0313", "A link to another operation says something else", "Clients that follow it by the document.");

    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        SuccessAdded, ErrorAdded, Removed, RangeChanged, BodyAdded, BodyRemoved, MediaTypeAdded, MediaTypeRemoved, HeaderAdded, HeaderRemoved,
        HeaderBecameRequired, HeaderBecameOptional, LinkChanged,
    ];
}
