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
            RecordModel record => Both(RecordEmitter.Emit(emission, record), RecordConverterEmitter.Emit(emission, record)),
            EnumModel { IsOpen: true } open => Both(OpenEnumEmitter.Emit(emission, open), EnumConverterEmitter.Emit(emission, open)),
            EnumModel closed => Both(ClosedEnumEmitter.Emit(emission, closed), EnumConverterEmitter.Emit(emission, closed)),
            TupleModel tuple => Both(TupleEmitter.Emit(emission, tuple), TupleEmitter.EmitConverter(emission, tuple)),
            PartsModel parts => PartsEmitter.Emit(emission, parts),
            UnionModel union => Both(UnionEmitter.Emit(emission, union), UnionConverterEmitter.Emit(emission, union)),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

        string[] usings =
        [
            .. emission.Namespace == emission.ModelsNamespace ? [] : new[] { CSharpText.Namespace(emission.Namespace) },
        ];
        return new SourceFile($"{emission.Prefix}.{type.Name}.g.cs", FileHeader.File(emission, emission.ModelsNamespace, types, usings));
    }

    private static string Both(string type, string converter) => CSharpWriter.Blocks([type, converter]);
}
