using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Files;
using Inventora.Contracts.Generator.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inventora.Contracts.Generator;

/// <summary>The work of the stages between a project's files and the models that emitters take.</summary>
internal static class ContractPipeline
{
    /// <summary>The file with what its item asks for, or null for a file that is no contract.</summary>
    public static ContractFile? ReadSettings((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        (AdditionalText text, AnalyzerConfigOptionsProvider options) = input;
        ContractSettings? settings = ContractSettingsReader.Read(text.Path, options.GetOptions(text), options.GlobalOptions);
        return settings is null ? null : new ContractFile(text, settings);
    }

    /// <summary>Each contract once, also where the project names its file twice.</summary>
    public static IEnumerable<ContractFile> Distinct(IEnumerable<ContractFile> all) => all.GroupBy(file => file.Settings.Path, StringComparer.Ordinal).Select(group => group.First());

    /// <summary>Finds the contract before <paramref name="settings"/> that would emit the same names, if there is one.</summary>
    public static ContractSettings? FindTwin(ContractSettings settings, IEnumerable<ContractSettings> all)
    {
        return all.TakeWhile(other => other != settings).FirstOrDefault(other => other.Identity == settings.Identity);
    }

    /// <summary>Files of a compilation need different names whatever their case, also where two contracts share a prefix.</summary>
    public static string HintPrefix(ContractSettings settings, IEnumerable<ContractSettings> all)
    {
        bool isAlone = all.Count(other => string.Equals(other.Emission.Prefix, settings.Emission.Prefix, StringComparison.OrdinalIgnoreCase)) == 1;
        return isAlone ? string.Empty : settings.Emission.Namespace + ".";
    }

    /// <summary>Finds the files that a contract refers to.</summary>
    public static ContractSources FindSources(ContractFile contract, ProjectFiles project, CancellationToken cancellationToken)
    {
        DocumentFile main = project.Find(contract.Text.Path) ?? new DocumentFile(contract.Text);
        return new ContractSources(contract, main, project.FindLinked(main, cancellationToken).ToEquatableArray());
    }

    /// <summary>Reads and parses one contract.</summary>
    public static ParsedContract Parse(ContractSources sources, EquatableArray<ContractSettings> all, CancellationToken cancellationToken)
    {
        ContractSettings settings = sources.Contract.Settings;
        if (FindTwin(settings, all) is { } twin)
        {
            FilePlace top = new(settings.Path, 0, 0, 0, 0);
            Finding sameNames = new(Rules.SameNames, top, twin.Emission.DocumentName, settings.Emission.DocumentName, settings.Identity);
            return new ParsedContract(string.Empty, null, settings.Findings.Append(sameNames).ToEquatableArray());
        }

        FindingCollector findings = new(settings.Path);
        ProjectFiles project = new(sources.Others.Prepend(sources.Main));
        ContractModel? model = DocumentReader.Read(sources.Main, project, findings, cancellationToken) is { } document
            ? ContractParser.Parse(document, settings, findings, cancellationToken)
            : null;

        return new ParsedContract(HintPrefix(settings, all), model, settings.Findings.Concat(findings.ToEquatableArray()).ToEquatableArray());
    }
}
