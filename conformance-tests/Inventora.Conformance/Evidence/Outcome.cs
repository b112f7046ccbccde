namespace Inventora.Conformance;

/// <summary>What was found out about a check or a fact.</summary>
public enum Outcome
{
    /// <summary>Observed at least once, and it held every time.</summary>
    Pass,

    /// <summary>It did not hold, and the documentation is clear enough that the server does not conform.</summary>
    Fail,

    /// <summary>It did not hold, but the documentation is too thin to fail a server for it.</summary>
    Warn,

    /// <summary>It was not observed: a prerequisite was not there. The reason is recorded.</summary>
    Inconclusive,

    /// <summary>No request can show it, or none that the profile allows.</summary>
    NotObservable,

    /// <summary>The suite's own fault; it says nothing about the server.</summary>
    Error,
}
