namespace Inventora.Conformance;

/// <summary>A run was cancelled. What it had changed was restored first, as far as that was possible.</summary>
/// <param name="restorationProblems">What could not be restored, as sentences with what to do by hand.</param>
/// <param name="cancellation">The token that cancelled the run.</param>
public sealed class RunCancelledException(IReadOnlyList<string> restorationProblems, CancellationToken cancellation)
    : OperationCanceledException("The run was cancelled.", cancellation)
{
    /// <summary>What could not be restored; empty when all is as before.</summary>
    public IReadOnlyList<string> RestorationProblems { get; } = restorationProblems;
}
