namespace Inventora.Conformance.Checks.Shapes;

/// <summary>What is said of a field that is <c>null</c>. The documentation shows null for five fields only; silence A-RES-1 tolerates more.</summary>
internal enum NullRule
{
    Fails,
    Warns,
    Tolerated,
}
