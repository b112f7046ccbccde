namespace Inventora.Conformance.Runner;

/// <summary>The exit codes that are the command line's own; a run's other codes come with its report.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Of a comparison: something is worse.</summary>
    public const int Worse = 1;

    /// <summary>The arguments were wrong, or the server could not be verified at all.</summary>
    public const int CouldNotRun = 2;

    /// <summary>The run was cut short, so facts remain unobserved.</summary>
    public const int Inconclusive = 3;

    /// <summary>The suite itself failed, or could not restore what it had changed.</summary>
    public const int SuiteFailed = 4;
}
