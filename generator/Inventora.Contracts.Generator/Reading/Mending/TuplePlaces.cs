using System.Globalization;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Hands the schemas of <c>prefixItems</c>, which the library doesn't know, to it as definitions.</summary>
public static class TuplePlaces
{
    private const string Definitions = "$defs";

    /// <summary>The name of the definition that is the schema of a place.</summary>
    public static string NameOf(int index) => "prefixItems/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The schema with its places among its definitions.</summary>
    public static PlacedMapping Declare(PlacedMapping schema)
    {
        if (schema.Find("prefixItems") is not { Value: PlacedSequence { Items.Count: > 0 } places } entry)
        {
            return schema;
        }

        IEnumerable<PlacedEntry> known = (schema[Definitions] as PlacedMapping)?.Entries ?? [];
        PlacedMapping definitions = new(places.Place, [.. known, .. places.Items.Select((place, index) => new PlacedEntry(NameOf(index), entry.KeyPlace, place))]);
        return new PlacedMapping(schema.Place, [.. schema.Entries.Where(other => other.Key != Definitions), new PlacedEntry(Definitions, entry.KeyPlace, definitions)]);
    }
}
