namespace Inventora.Contracts.Generator;

/// <summary>The names under which the stages of the pipeline can be watched.</summary>
public static class Stages
{
    public const string Files = nameof(Files);
    public const string Settings = nameof(Settings);
    public const string Sources = nameof(Sources);
    public const string Parsed = nameof(Parsed);
    public const string Findings = nameof(Findings);
    public const string Models = nameof(Models);
    public const string Outlines = nameof(Outlines);
    public const string Emissions = nameof(Emissions);
    public const string Types = nameof(Types);
    public const string Validated = nameof(Validated);
    public const string Tags = nameof(Tags);
}
