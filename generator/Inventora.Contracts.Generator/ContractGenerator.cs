using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Emit;
using Inventora.Contracts.Generator.Emit.Client;
using Inventora.Contracts.Generator.Emit.Models;
using Inventora.Contracts.Generator.Emit.Server;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Files;
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
            .Collect()
            .SelectMany((all, _) => ContractPipeline.Distinct(all))
            .WithTrackingName(Stages.Files);

        IncrementalValueProvider<ProjectFiles> project = context.AdditionalTextsProvider
            .Select((text, _) => new DocumentFile(text))
            .Collect()
            .Select((all, _) => new ProjectFiles(all));

        IncrementalValueProvider<EquatableArray<ContractSettings>> settings = files
            .Select((file, _) => file.Settings)
            .Collect()
            .Select((all, _) => all.ToEquatableArray())
            .WithTrackingName(Stages.Settings);

        IncrementalValuesProvider<ContractSources> sources = files
            .Combine(project)
            .Select((input, cancellation) => ContractPipeline.FindSources(input.Left, input.Right, cancellation))
            .WithTrackingName(Stages.Sources);

        IncrementalValuesProvider<ParsedContract> parsed = sources
            .Combine(settings)
            .Select((input, cancellation) => ContractPipeline.Parse(input.Left, input.Right, cancellation))
            .WithTrackingName(Stages.Parsed);

        IncrementalValuesProvider<Finding> findings = parsed
            .SelectMany((contract, _) => contract.Findings)
            .WithTrackingName(Stages.Findings);

        IncrementalValuesProvider<EmissionUnit<ContractModel>> models = parsed
            .Where(contract => contract.Model is not null)
            .Select((contract, _) => new EmissionUnit<ContractModel>(contract.HintPrefix, contract.Model!.Outline.Emission, contract.Model))
            .WithTrackingName(Stages.Models);

        IncrementalValuesProvider<EmissionUnit<ContractOutline>> outlines = models
            .Select((unit, _) => unit.With(unit.Item.Outline))
            .WithTrackingName(Stages.Outlines);

        IncrementalValuesProvider<EmissionUnit<EmissionModel>> emissions = outlines
            .Select((unit, _) => unit.With(unit.Emission))
            .WithTrackingName(Stages.Emissions);

        IncrementalValuesProvider<EmissionUnit<EquatableArray<TypeModel>>> types = models
            .Where(unit => unit.Has(ContractParts.Models))
            .SelectMany((unit, _) => FileDivision.Divide(unit.Item.Types, type => type.Name).Select(unit.With))
            .WithTrackingName(Stages.Types);

        IncrementalValuesProvider<EmissionUnit<EquatableArray<TypeModel>>> validated = models
            .Where(unit => unit.Has(ContractParts.Server))
            .SelectMany((unit, _) => FileDivision.Divide([.. RequestTypes.Find(unit.Item)], type => type.Name).Select(unit.With))
            .WithTrackingName(Stages.Validated);

        IncrementalValuesProvider<EmissionUnit<EquatableArray<TagModel>>> tags = models
            .SelectMany((unit, _) => FileDivision.Divide(unit.Item.Tags, tag => tag.Outline.Name).Select(unit.With))
            .WithTrackingName(Stages.Tags);

        context.RegisterSourceOutput(findings, (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
        context.RegisterSourceOutput(emissions, EmitRuntime);
        context.RegisterSourceOutput(types, (output, unit) => unit.Add(output, TypeEmitter.EmitTypes(unit.Emission, unit.Item)));
        context.RegisterSourceOutput(validated, (output, unit) => unit.Add(output, ValidatorEmitter.EmitValidators(unit.Emission, unit.Item)));
        context.RegisterSourceOutput(outlines.Where(unit => unit.Has(ContractParts.Client)), (output, unit) => unit.Add(output, ClientEmitter.EmitClient(unit.Item)));
        context.RegisterSourceOutput(tags.Where(unit => unit.Has(ContractParts.Client)), (output, unit) => unit.Add(output, ClientEmitter.EmitTags(unit.Emission, unit.Item)));
        context.RegisterSourceOutput(outlines.Where(unit => unit.Has(ContractParts.Server)), (output, unit) => unit.Add(output, ServerEmitter.EmitServer(unit.Item)));
        context.RegisterSourceOutput(tags.Where(unit => unit.Has(ContractParts.Server)), (output, unit) => unit.Add(output, ServerEmitter.EmitTags(unit.Emission, unit.Item)));
    }

    private static void EmitRuntime(SourceProductionContext output, EmissionUnit<EmissionModel> unit)
    {
        foreach (SourceFile file in RuntimeEmitter.EmitRuntime(unit.Emission))
        {
            unit.Add(output, file);
        }
    }
}
