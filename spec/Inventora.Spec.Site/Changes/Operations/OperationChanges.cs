using Inventora.Spec.Site.Changes.Schemas;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>Notes the changes of one operation. Of one that the API calls, the API is the client, and its request is what the documentation's reader receives.</summary>
internal sealed class OperationChanges(ChangeCollector changes, SchemaPairs schemas, bool isIncoming)
{
    /// <summary>Notes a change; <paramref name="breaks"/> is meant for an operation that the reader calls.</summary>
    public void Add(ChangeRule rule, Breaks breaks, PlacedJson? before, PlacedJson? after, string? oldValue = null, string? newValue = null)
    {
        if (isIncoming)
        {
            var wire = breaks & Breaks.Wire;
            breaks = (breaks & ~Breaks.Wire) | (wire.HasFlag(Breaks.Clients) ? Breaks.Servers : Breaks.None) | (wire.HasFlag(Breaks.Servers) ? Breaks.Clients : Breaks.None);
        }

        changes.Add(rule, breaks, before, after, oldValue, newValue);
    }

    /// <summary>Compares the schemas of what is sent; <paramref name="isGiven"/> where there is always a value.</summary>
    public void CompareRequest(PlacedJson before, PlacedJson after, bool isGiven) =>
        schemas.Add(before, after, isIncoming ? Direction.Response : Direction.Request, new SchemaUse(Breaks.Methods, isGiven ? Breaks.Methods : Breaks.None));

    /// <summary>Compares the schemas of what is answered.</summary>
    public void CompareResponse(PlacedJson before, PlacedJson after, SchemaUse use) => schemas.Add(before, after, isIncoming ? Direction.Request : Direction.Response, use);

    /// <summary>Compares texts for people.</summary>
    public void CompareDescriptions(PlacedJson before, PlacedJson after, params string[] members) => DescriptionComparer.Compare(before, after, changes, members);

    /// <summary>Compares examples.</summary>
    public void CompareExamples(ApiDocument older, PlacedJson before, ApiDocument newer, PlacedJson after) => DescriptionComparer.CompareExamples(older, before, newer, after, changes);
}
