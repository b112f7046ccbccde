namespace Inventora.Spec.Site.Changes.Rules;

/// <summary>Changes of schemas. Fewer values burden clients in requests and servers in responses; more values the other way round.</summary>
internal static class SchemaRules
{
    public static readonly ChangeRule TypeChanged = new("OCD0401", "A value has another type", "More types or fewer burden one side, others burden both; the C# type is another one.");
    public static readonly ChangeRule NullAllowed = new("OCD0402", "A value can be null", "In responses clients, in requests servers; a C# value type becomes nullable, and a handler no longer returns the value alone.");
    public static readonly ChangeRule NullForbidden = new("OCD0403", "A value can no longer be null", "In requests clients, in responses servers; a C# value type is no longer nullable.");
    public static readonly ChangeRule FormatChanged = new("OCD0404", "A value has another format", "As the format says; the C# type follows it.");
    public static readonly ChangeRule ValueAdded = new("OCD0405", "An enumeration has another value", "In responses clients, in requests servers. In C#, compiled code breaks only where the values after it get other numbers.");
    public static readonly ChangeRule ValueRemoved = new("OCD0406", "An enumeration no longer has a value", "In requests clients, in responses servers; the C# member is gone.");
    public static readonly ChangeRule ValuesReordered = new("OCD0407", "The values of an enumeration have another order", "Nothing on the wire; compiled C# has the old numbers.");
    public static readonly ChangeRule EnumerationAdded = new("OCD0408", "Only listed values are allowed", "In requests clients, in responses servers; C# has an enumeration instead of a text or number.");
    public static readonly ChangeRule EnumerationRemoved = new("OCD0409", "Values are no longer listed", "In responses clients, in requests servers; C# has a text or number instead of an enumeration.");
    public static readonly ChangeRule BoundTightened = new("OCD0410", "A bound is tighter", "In requests clients, in responses servers.");
    public static readonly ChangeRule BoundRelaxed = new("OCD0411", "A bound is looser", "In responses clients, in requests servers.");
    public static readonly ChangeRule PatternChanged = new("OCD0412", "Another pattern", "Both, as nobody can say which texts both allow.");
    public static readonly ChangeRule RequiredPropertyAdded = new("OCD0413", "A required property is new", "In requests both, in responses servers; C# code that makes the object has to set it.");
    public static readonly ChangeRule OptionalPropertyAdded = new("OCD0414", "An optional property is new", "In requests servers; in responses clients only where the old contract forbids what it doesn't list.");
    public static readonly ChangeRule PropertyRemoved = new("OCD0415", "A property is gone", "In requests clients; in responses clients where it was required; the C# property is gone.");
    public static readonly ChangeRule PropertyBecameRequired = new("OCD0416", "A property is required now", "In requests clients, in responses servers; C# code that makes the object has to set it.");
    public static readonly ChangeRule PropertyBecameOptional = new("OCD0417", "A property is optional now", "In responses clients, in requests servers; a C# value type becomes nullable.");
    public static readonly ChangeRule OthersForbidden = new("OCD0418", "Properties that are not listed are no longer allowed", "In requests clients, in responses servers.");
    public static readonly ChangeRule OthersAllowed = new("OCD0419", "Properties that are not listed are allowed", "In responses clients, in requests servers.");
    public static readonly ChangeRule OthersTyped = new("OCD0420", "Properties that are not listed have a type, or none any more", "As their type says; C# has a dictionary for typed ones.");
    public static readonly ChangeRule AlternativeAdded = new("OCD0421", "A value can have another form", "In responses clients, in requests servers; a C# union has a case more.");
    public static readonly ChangeRule AlternativeRemoved = new("OCD0422", "A value can no longer have a form", "In requests clients, in responses servers; a C# union has a case less.");
    public static readonly ChangeRule AlternativesChanged = new("OCD0423", "A value has alternatives, or none any more", "As the alternatives say; the C# type is another one.");
    public static readonly ChangeRule DiscriminatorChanged = new("OCD0424", "Alternatives are told apart differently", "Both: the same value is read as another form.");
    public static readonly ChangeRule AccessChanged = new("OCD0425", "A property can be sent or read only, or no longer only so", "Clients that send what is only read, clients that read what is only sent.");
    public static readonly ChangeRule DefaultChanged = new("OCD0426", "A left out property means something else", "Both sides assume different values; C# has a property with the default only where there is one.");
    public static readonly ChangeRule Deprecated = new("OCD0427", "A schema or property is deprecated", "Nobody; C# users get a warning.");
    public static readonly ChangeRule Restored = new("OCD0428", "A schema or property is no longer deprecated", "Nobody.");
    public static readonly ChangeRule ItemsTyped = new("OCD0429", "The items of a list have a type, or none any more", "As their type says; C# has another list.");
    public static readonly ChangeRule TupleChanged = new("OCD0430", "A list has another number of items with types of their own", "Both.");
    public static readonly ChangeRule ConditionChanged = new("OCD0431", "Another rule between values", "A new rule burdens clients in requests and servers in responses, one less the others, another one both.");
    public static readonly ChangeRule ContentChanged = new("OCD0432", "A text holds other content", "Both.");
    public static readonly ChangeRule XmlChanged = new("OCD0433", "A value is written differently in XML", "Both.");
    public static readonly ChangeRule Added = new("OCD0434", "A named schema is new", "Nobody; C# may get a type.");
    public static readonly ChangeRule Removed = new("OCD0435", "A named schema is gone", "Nothing on the wire by itself; its C# type is gone.");
    public static readonly ChangeRule Renamed = new("OCD0436", "A value's schema has another name, or one at all, or none any more", "Nothing on the wire; the C# type has another name: that of the schema, or one after the place where it is written.");
    public static readonly ChangeRule MembersRenamed = new("OCD0437", "The values of an enumeration have other names in code", "Nothing on the wire; the C# members have other names.");

    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        TypeChanged, NullAllowed, NullForbidden, FormatChanged, ValueAdded, ValueRemoved, ValuesReordered, EnumerationAdded, EnumerationRemoved,
        BoundTightened, BoundRelaxed, PatternChanged, RequiredPropertyAdded, OptionalPropertyAdded, PropertyRemoved, PropertyBecameRequired,
        PropertyBecameOptional, OthersForbidden, OthersAllowed, OthersTyped, AlternativeAdded, AlternativeRemoved, AlternativesChanged,
        DiscriminatorChanged, AccessChanged, DefaultChanged, Deprecated, Restored, ItemsTyped, TupleChanged, ConditionChanged, ContentChanged,
        XmlChanged, Added, Removed, Renamed, MembersRenamed,
    ];
}
