namespace Inventora.Conformance.Xunit;

/// <summary>Names records for a run to work on; it may make them first, as only code in the server's own process can.</summary>
public interface IConformanceFixtures
{
    /// <summary>Makes or finds the records. It is called once, before the run.</summary>
    ValueTask<FixtureChoice> ChooseAsync(CancellationToken cancellation);
}
