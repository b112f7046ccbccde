using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>Emits the class that holds a record of a request against the document's bounds.</summary>
public static class ValidatorEmitter
{
    /// <summary>One file with the class <c>{Type}Validator</c>.</summary>
    public static SourceFile EmitValidator(EmissionModel emission, RecordModel record) => new(
        $"{emission.Prefix}.{record.Name}.Validator.g.cs",
        FileHeader.File(emission, emission.Namespace, ""));
}
