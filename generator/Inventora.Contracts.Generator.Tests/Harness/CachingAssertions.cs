using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>Asserts what an incremental run did again.</summary>
public static class CachingAssertions
{
    /// <summary>Asserts that no stage and no output had anything to do.</summary>
    public static void AssertNothingRan(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .Should().NotContain(output => output.Reason != IncrementalStepRunReason.Cached);
        foreach (string stage in StageNames)
        {
            Reasons(driver, stage).Should().NotContain(
                reason => reason != IncrementalStepRunReason.Cached && reason != IncrementalStepRunReason.Unchanged,
                "the stage {0} has nothing to do", stage);
        }
    }

    /// <summary>Why each output of a stage is what it is.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string stage)
    {
        return [.. driver.GetRunResult().Results.Single().TrackedSteps.GetValueOrDefault(stage, [])
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason)];
    }

    /// <summary>All stages that can be watched.</summary>
    public static IEnumerable<string> StageNames { get; } = [.. typeof(Stages).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
}
