namespace Inventora.Conformance.Tests.Mutants;

/// <summary>How the suite fared against a mutant.</summary>
internal enum KillState
{
    /// <summary>A check of a fact that it breaks found it.</summary>
    Killed,

    /// <summary>It answered otherwise than the sound server, and no check of a fact that it breaks said so.</summary>
    Survived,

    /// <summary>It answered every request of the whole suite as the sound server does: it is no mutant.</summary>
    Void,

    /// <summary>A check of the suite broke down.</summary>
    SuiteError,
}
