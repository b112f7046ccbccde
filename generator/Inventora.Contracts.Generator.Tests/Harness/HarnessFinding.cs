using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>A finding as the compiler prints it; lines and columns count from 1.</summary>
public sealed record HarnessFinding(string Id, DiagnosticSeverity Severity, int Line, int Column, string Message)
{
    /// <summary>The file that it stands in.</summary>
    public string Path { get; init; } = new HarnessOptions().Path;

    public static HarnessFinding From(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return new HarnessFinding(diagnostic.Id, diagnostic.Severity, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, message) { Path = span.Path };
    }

    public override string ToString() => $"({Line},{Column}): {Severity} {Id}: {Message}";
}
