using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Chooses two locations whose names are unique, since stock is kept by name.</summary>
internal sealed class LocationPicker(IReadOnlyList<JsonObject> locations, IReadOnlyDictionary<string, string> unreadable, FixtureChoice choice)
{
    public (Fixture<LocationFixture> Location, Fixture<LocationFixture> OtherLocation) Pick()
    {
        if (unreadable.TryGetValue("/locations", out var reason))
        {
            return (Fixture<LocationFixture>.None(reason), Fixture<LocationFixture>.None(reason));
        }

        var usable = locations.Where(location => !string.IsNullOrEmpty(location.Text("name")) && location.Text("id") is not null)
            .GroupBy(location => location.Text("name"), StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .Select(same => same.Single())
            .ToArray();
        var wanted = choice.Locations ?? [];
        if (wanted.FirstOrDefault(name => !usable.Any(location => location.Text("name") == name)) is { } missing)
        {
            var none = Fixture<LocationFixture>.None($"the fixtures name the location {missing}, but the server lists none, or several, of that name");
            return (none, none);
        }

        var ordered = usable
            .OrderBy(location => Rank(wanted, location))
            .ThenByDescending(location => location.Boolean("isDefault") == true)
            .ThenBy(location => location.Boolean("hideMaterials") == true)
            .Select(location => Fixture<LocationFixture>.Found(
                new LocationFixture(location.Text("id")!, location.Text("name")!, location.Boolean("hideMaterials") == true)))
            .ToArray();
        return (
            ordered.Length > 0 ? ordered[0] : Fixture<LocationFixture>.None("the server lists no location with a unique name; add one in the app"),
            ordered.Length > 1 ? ordered[1] : Fixture<LocationFixture>.None("the server lists no second location with a unique name; add one in the app"));
    }

    private static int Rank(IReadOnlyList<string> wanted, JsonObject location)
    {
        var index = wanted.ToList().IndexOf(location.Text("name")!);
        return index < 0 ? int.MaxValue : index;
    }
}
