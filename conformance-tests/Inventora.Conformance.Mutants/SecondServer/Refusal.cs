namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Ends a request with one of the documented errors.</summary>
internal sealed class Refusal(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
