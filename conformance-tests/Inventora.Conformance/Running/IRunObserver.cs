namespace Inventora.Conformance;

/// <summary>Is told how a run goes on. Calls come one after the other, from the run's own flow: return quickly.</summary>
public interface IRunObserver
{
    /// <summary>The run has found its fixtures and will now take its checks.</summary>
    /// <param name="checks">How many checks will run.</param>
    void Started(int checks);

    /// <summary>A check has ended.</summary>
    /// <param name="check">Its report.</param>
    void Checked(CheckReport check);

    /// <summary>The run has ended.</summary>
    /// <param name="report">Its report.</param>
    void Finished(ConformanceReport report);
}
