using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits a data type and the converter that reads and writes it as JSON.</summary>
public static class TypeEmitter
{
    /// <summary>One file with both types.</summary>
    public static SourceFile EmitType(EmissionModel emission, TypeModel type)
    {
        string types = type switch
        {
            RecordModel record => CSharpWriter.Blocks([RecordEmitter.Emit(emission, record), RecordConverterEmitter.Emit(emission, record)]),
            EnumModel { IsOpen: true } open => CSharpWriter.Blocks([OpenEnumEmitter.Emit(emission, open), EnumConverterEmitter.Emit(emission, open)]),
            EnumModel closed => CSharpWriter.Blocks([ClosedEnumEmitter.Emit(emission, closed), EnumConverterEmitter.Emit(emission, closed)]),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
        return new SourceFile($"{emission.Prefix}.{type.Name}.g.cs", FileHeader.File(emission, emission.ModelsNamespace, types, "System"));
    }
}
