namespace Inventora.Conformance.Checks.Shapes;

/// <summary>Every location that any answer of the run shows.</summary>
internal static class LocationShapeChecks
{
    [PassiveCheck("shapes/every-location-has-its-documented-fields",
        "LOC-4", "LOC-5", "LOC-6", "LOC-8", "LOC-9", "LOC-10", "LOC-11", "LOC-12", "LOC-13", "LOC-14", "TYPE-ID-1", "GEN-5", "GEN-8", "GEN-9")]
    public static void Locations(PassiveContext context, Exchange exchange)
    {
        foreach (var location in AnswerRecords.Locations(exchange))
        {
            ShapeObserver.Observe(context, Shapes.Location, location, exchange);
        }
    }
}
