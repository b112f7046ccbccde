using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator;

/// <summary>Turns the OpenAPI documents of a compilation into C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ContractFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ContractPipeline.ReadSettings)
            .Where(file => file is not null)
            .Select((file, _) => file!)
            .WithTrackingName(Stages.Files);

        IncrementalValueProvider<EquatableArray<ContractSettings>> settings = files
            .Select((file, _) => file.Settings)
            .Collect()
            .Select((all, _) => all.ToEquatableArray())
            .WithTrackingName(Stages.Settings);

        IncrementalValuesProvider<ParsedContract> parsed = files
            .Combine(settings)
            .Select((input, cancellation) => ContractPipeline.Parse(input.Left, input.Right, cancellation))
            .WithTrackingName(Stages.Parsed);

        IncrementalValuesProvider<Finding> findings = parsed
            .SelectMany((contract, _) => contract.Findings)
            .WithTrackingName(Stages.Findings);

        IncrementalValuesProvider<ContractModel> models = parsed
            .Where(contract => contract.Model is not null)
            .Select((contract, _) => contract.Model!)
            .WithTrackingName(Stages.Models);

        IncrementalValuesProvider<ContractOutline> outlines = models
            .Select((model, _) => model.Outline)
            .WithTrackingName(Stages.Outlines);

        IncrementalValuesProvider<EmissionModel> emissions = outlines
            .Select((outline, _) => outline.Emission)
            .WithTrackingName(Stages.Emissions);

        IncrementalValuesProvider<(EmissionModel Emission, TypeModel Type)> types = models
            .Where(model => model.Outline.Emission.Parts.HasFlag(ContractParts.Models))
            .SelectMany((model, _) => model.Types.Select(type => (model.Outline.Emission, type)))
            .WithTrackingName(Stages.Types);

        IncrementalValuesProvider<(EmissionModel Emission, RecordModel Record)> validated = models
            .Where(model => model.Outline.Emission.Parts.HasFlag(ContractParts.Server))
            .SelectMany((model, _) => RequestTypes.Find(model).Select(record => (model.Outline.Emission, record)))
            .WithTrackingName(Stages.Validated);

        IncrementalValuesProvider<(EmissionModel Emission, TagModel Tag)> tags = models
            .SelectMany((model, _) => model.Tags.Select(tag => (model.Outline.Emission, tag)))
            .WithTrackingName(Stages.Tags);

        context.RegisterSourceOutput(findings, (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
    }
}
