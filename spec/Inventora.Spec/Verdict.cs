namespace Inventora.Spec;

/// <summary>What is said of a server that breaks a fact.</summary>
public enum Verdict
{
    /// <summary>The server does not conform.</summary>
    Fail,

    /// <summary>Reported; the run does not fail for it.</summary>
    Warn,

    /// <summary>Recorded only: the documentation shows it without promising it.</summary>
    Info,

    /// <summary>No request can show whether it holds.</summary>
    NotObservable,
}
