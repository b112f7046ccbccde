using Inventora.Spec;

namespace Inventora.Conformance.Checks.Reading;

/// <summary>What the locations are among themselves.</summary>
[Phase(RunPhase.Reading)]
internal static class LocationReadingChecks
{
    [Check("locations/names-tell-locations-apart", Profile.ReadOnly, "LOC-5")]
    public static Task NamesTellLocationsApart(CheckContext context)
    {
        string[] twice = [.. Names(context).GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)];
        context.For("LOC-5").Warn(twice.Length == 0, "no name that two locations share", twice);
        return Task.CompletedTask;
    }

    [Check("locations/one-location-is-the-default", Profile.ReadOnly, "LOC-7")]
    public static Task OneLocationIsTheDefault(CheckContext context)
    {
        _ = Names(context);
        var defaults = context.Fixtures.Locations.Count(location => location.Boolean("isDefault") == true);
        context.Observe("LOC-7", defaults == 1, "one location with isDefault true", $"{defaults} of {context.Fixtures.Locations.Count}");
        return Task.CompletedTask;
    }

    private static string[] Names(CheckContext context)
    {
        string[] names = [.. context.Fixtures.Locations.Select(location => location.Text("name")).OfType<string>()];
        return names.Length > 0 ? names : throw new InconclusiveException("/locations lists no location with a name");
    }
}
