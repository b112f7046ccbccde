using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>What a run found. No text of it shows the key.</summary>
public sealed record ConformanceReport
{
    /// <summary>The version of the JSON form.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The base address of the server.</summary>
    public required string Target { get; init; }

    /// <summary>What the run was allowed to do.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The seed with which the run can be repeated.</summary>
    public required int Seed { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>How many requests were sent.</summary>
    public required int Requests { get; init; }

    /// <summary>0 conforms; 1 does not; 2 could not run; 3 required facts could not be observed; 4 the suite failed or could not restore what it changed.</summary>
    public required int ExitCode { get; init; }

    /// <summary>Why the run could not start, as a sentence; null when it could.</summary>
    public string? CouldNotRun { get; init; }

    /// <summary>Every condition that bears on the exit code, the gravest first, as sentences.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>The numbers.</summary>
    public required ReportSummary Summary { get; init; }

    /// <summary>The facts, in the order of the ledger; in a run that is limited to some checks, only theirs.</summary>
    public required IReadOnlyList<FactReport> Facts { get; init; }

    /// <summary>The checks, in the order in which they ran.</summary>
    public required IReadOnlyList<CheckReport> Checks { get; init; }

    /// <summary>How the server answers where the documentation is silent.</summary>
    public required IReadOnlyList<Behaviour> Behaviours { get; init; }

    /// <summary>Fields of answers that the documentation does not name, as <c>Product.warehouse</c>. It does not forbid them.</summary>
    public IReadOnlyList<string> UndocumentedFields { get; init; } = [];

    /// <summary>What the run changed and could not restore, as sentences with what to do by hand.</summary>
    public required IReadOnlyList<string> RestorationProblems { get; init; }

    /// <summary>What the run leaves behind by the nature of the API, such as soft-deleted tasks and stock logs.</summary>
    public required IReadOnlyList<string> Traces { get; init; }

    /// <summary>The report as an indented JSON document.</summary>
    public string ToJson() => ReportJson.Write(this);
}
