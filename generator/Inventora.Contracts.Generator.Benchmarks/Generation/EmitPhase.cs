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
            .. model.Types.Select(type => TypeEmitter.EmitType(emission, type)),
            .. RequestTypes.Find(model).Select(type => ValidatorEmitter.EmitValidator(emission, type)),
            ClientEmitter.EmitClient(model.Outline),
            .. model.Tags.Select(tag => ClientEmitter.EmitTag(emission, tag)),
            ServerEmitter.EmitServer(model.Outline),
            .. model.Tags.Select(tag => ServerEmitter.EmitTag(emission, tag)),
        ];
    }
}
