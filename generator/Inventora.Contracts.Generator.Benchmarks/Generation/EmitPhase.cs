using Inventora.Contracts.Generator.Emit;
using Inventora.Contracts.Generator.Emit.Client;
using Inventora.Contracts.Generator.Emit.Models;
using Inventora.Contracts.Generator.Emit.Server;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>Everything that is emitted of a model, as the generator's outputs do it one by one.</summary>
internal static class EmitPhase
{
    /// <summary>All files of models, client and server.</summary>
    public static IEnumerable<SourceFile> EmitAll(ContractModel model)
    {
        EmissionModel emission = model.Outline.Emission;
        return
        [
            .. RuntimeEmitter.EmitRuntime(emission),
            .. FileDivision.Divide(model.Types, type => type.Name).Select(types => TypeEmitter.EmitTypes(emission, types)),
            .. FileDivision.Divide([.. RequestTypes.Find(model)], type => type.Name).Select(types => ValidatorEmitter.EmitValidators(emission, types)),
            ClientEmitter.EmitClient(model.Outline),
            .. FileDivision.Divide(model.Tags, tag => tag.Outline.Name).Select(tags => ClientEmitter.EmitTags(emission, tags)),
            ServerEmitter.EmitServer(model.Outline),
            .. FileDivision.Divide(model.Tags, tag => tag.Outline.Name).Select(tags => ServerEmitter.EmitTags(emission, tags)),
        ];
    }
}
