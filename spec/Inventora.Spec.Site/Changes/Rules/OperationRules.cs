namespace Inventora.Spec.Site.Changes.Rules;

/// <summary>Changes of the document, its paths and its operations.</summary>
internal static class OperationRules
{
    public static readonly ChangeRule Removed = new("OCD0001", "An operation is gone", "Clients that call it are refused; its C# methods are gone.");
    public static readonly ChangeRule Added = new("OCD0002", "An operation is new", "Servers have to answer it, and a handler of its tag gets a method to implement. Clients lose nothing.");
    public static readonly ChangeRule Moved = new("OCD0003", "An operation has another path or method", "Clients call the old address, servers answer only there. The C# client hides the address.");
    public static readonly ChangeRule IdChanged = new("OCD0004", "An operation has another operationId", "Nothing on the wire; the C# methods and types that are named after it have other names.");
    public static readonly ChangeRule TagChanged = new("OCD0005", "An operation has another first tag", "Nothing on the wire; the C# methods move to another sub-client and another handler.");
    public static readonly ChangeRule Deprecated = new("OCD0006", "An operation is deprecated", "Nobody; C# callers get a warning.");
    public static readonly ChangeRule Restored = new("OCD0007", "An operation is no longer deprecated", "Nobody.");
    public static readonly ChangeRule Documentation = new("OCD0008", "A description, title or example says something else", "Nobody; only the documentation differs.");
    public static readonly ChangeRule ServerRemoved = new("OCD0009", "An address of the API is gone", "Clients that use it; a C# address with a name of its own is gone.");
    public static readonly ChangeRule ServerAdded = new("OCD0010", "An address of the API is new", "Nobody.");
    public static readonly ChangeRule FirstServerChanged = new("OCD0011", "Another address comes first", "Nobody by itself; C# clients that name no address use the new one.");
    public static readonly ChangeRule PagingRemoved = new("OCD0012", "A list is no longer said to have pages", "Nothing on the wire; the C# method that walks over all pages is gone.");
    public static readonly ChangeRule PagingAdded = new("OCD0013", "A list is said to have pages", "Nobody; C# gets a method that walks over all pages.");
    public static readonly ChangeRule PagingChanged = new("OCD0014", "The pages of a list are described differently", "Nothing on the wire by itself; the C# method that walks over all pages may have other arguments or items.");
    public static readonly ChangeRule HookRemoved = new("OCD0015", "A webhook or callback is gone", "Clients wait for a request that no longer comes; the C# handler's method is gone.");
    public static readonly ChangeRule HookAdded = new("OCD0016", "A webhook or callback is new", "Nobody has to take it; a C# handler of webhooks or callbacks that exists gets a method to implement.");

    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        Removed, Added, Moved, IdChanged, TagChanged, Deprecated, Restored, Documentation, ServerRemoved, ServerAdded, FirstServerChanged, PagingRemoved,
        PagingAdded, PagingChanged, HookRemoved, HookAdded,
    ];
}
