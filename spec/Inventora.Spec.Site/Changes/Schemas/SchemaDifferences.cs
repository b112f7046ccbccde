using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>The differences between two schemas themselves, and the pairs of schemas inside them that are to be compared as well.</summary>
internal sealed class SchemaDifferences
{
    private readonly List<SchemaDifference> all = [];
    private readonly List<(PlacedJson Old, PlacedJson New, Direction Travels, Breaks? Uses)> inner = [];

    /// <summary>What differs.</summary>
    public IReadOnlyList<SchemaDifference> All => all;

    /// <summary>What to compare next, which ways it can travel, and what names its type: null for what names the outer one.</summary>
    public IReadOnlyList<(PlacedJson Old, PlacedJson New, Direction Travels, Breaks? Uses)> Inner => inner;

    /// <summary>Notes a difference that allows fewer or more values.</summary>
    public void Add(ChangeRule rule, Shift shift, Breaks always, PlacedJson? before, PlacedJson? after, string? oldValue, string? newValue, bool changesUses = false)
    {
        var (request, response) = shift switch
        {
            Shift.Narrower => (Breaks.Clients, Breaks.Servers),
            Shift.Wider => (Breaks.Servers, Breaks.Clients),
            Shift.Other => (Breaks.Wire, Breaks.Wire),
            _ => (Breaks.None, Breaks.None),
        };
        Add(new SchemaDifference(rule, request, response, always, before, after, oldValue, newValue) { ChangesUses = changesUses });
    }

    /// <summary>Notes a difference.</summary>
    public void Add(SchemaDifference difference) => all.Add(difference);

    /// <summary>Notes that two schemas inside are to be compared.</summary>
    public void Compare(PlacedJson before, PlacedJson after, Direction travels = Direction.Both, Breaks? uses = null) => inner.Add((before, after, travels, uses));

    /// <summary>A keyword's place, or that of the schema where the keyword is missing.</summary>
    public static PlacedJson At(SchemaForm form, string keyword) => form.Keywords.TryGetValue(keyword, out var place) ? place : form.Place;

    /// <summary>A value for people: short.</summary>
    public static string? Show(JsonNode? value) => ShownValue.Of(value);
}
