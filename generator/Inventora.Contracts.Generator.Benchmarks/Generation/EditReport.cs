using Inventora.Contracts.Generator.Benchmarks.Data;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>Says which steps an edit makes the generator run, and which files are emitted again.</summary>
internal static class EditReport
{
    /// <summary>Writes both edits' tables, in Markdown.</summary>
    public static void Write(TextWriter output)
    {
        MeasuredProject project = MeasuredProject.Start(new ContractGenerator(), CorpusDocuments.Joined(), watchesSteps: true);
        output.WriteLine("An edit in an unrelated C# file:\n");
        Write(output, project.Driver, project.Driver.RunGenerators(project.EditUnrelated(1)));

        string edited = DescriptionEdit.EditDescription(project.Document.GetText()!.ToString());
        GeneratorDriver driver = project.Driver.ReplaceAdditionalText(project.Document, new MemoryText(project.Document.Path, edited));
        output.WriteLine("\nOne description changed:\n");
        Write(output, project.Driver, driver.RunGenerators(project.Compilation));
    }

    private static void Write(TextWriter output, GeneratorDriver before, GeneratorDriver after)
    {
        GeneratorRunResult result = after.GetRunResult().Results.Single();
        output.WriteLine("| Stage | Outputs | Cached | Unchanged | Modified | New | Removed |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach ((string stage, var steps) in result.TrackedSteps.Where(entry => char.IsUpper(entry.Key[0])))
        {
            WriteRow(output, stage, steps.SelectMany(step => step.Outputs).Select(item => item.Reason));
        }

        WriteRow(output, "Output", result.TrackedOutputSteps.SelectMany(entry => entry.Value).SelectMany(step => step.Outputs).Select(item => item.Reason));
        var known = before.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        string[] changed = [.. result.GeneratedSources.Where(source => !known.TryGetValue(source.HintName, out var text) || text != source.SourceText).Select(source => source.HintName)];
        output.WriteLine($"\nEmitted again: {changed.Length} of {result.GeneratedSources.Length} files. {string.Join(", ", changed.Take(10))}");
    }

    private static void WriteRow(TextWriter output, string name, IEnumerable<IncrementalStepRunReason> reasons)
    {
        ILookup<IncrementalStepRunReason, IncrementalStepRunReason> all = reasons.ToLookup(reason => reason);
        string Count(IncrementalStepRunReason reason) => all[reason].Count().ToString(System.Globalization.CultureInfo.InvariantCulture);
        output.WriteLine(
            $"| {name} | {all.Sum(group => group.Count())} | {Count(IncrementalStepRunReason.Cached)} | {Count(IncrementalStepRunReason.Unchanged)} | {Count(IncrementalStepRunReason.Modified)} | {Count(IncrementalStepRunReason.New)} | {Count(IncrementalStepRunReason.Removed)} |");
    }
}
