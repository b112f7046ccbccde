using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits data types, each with the converter that reads and writes it as JSON.</summary>
public static class TypeEmitter
{
    /// <summary>One file, which is called after the first type.</summary>
    /// <param name="emission">What the project asked for.</param>
    /// <param name="types">At least one.</param>
    public static SourceFile EmitTypes(EmissionModel emission, IReadOnlyList<TypeModel> types)
    {
        string[] usings =
        [
            .. emission.Namespace == emission.ModelsNamespace ? [] : new[] { CSharpText.Namespace(emission.Namespace) },
        ];
        string text = CSharpWriter.Blocks(types.Select(type => Type(emission, type)));
        return new SourceFile($"{emission.Prefix}.{types[0].Name}.g.cs", FileHeader.File(emission, emission.ModelsNamespace, text, usings));
    }

    private static string Type(EmissionModel emission, TypeModel type)
    {
        return type switch
        {
            RecordModel record => Both(RecordEmitter.Emit(emission, record), RecordConverterEmitter.Emit(emission, record)),
            EnumModel { IsOpen: true } open => Both(OpenEnumEmitter.Emit(emission, open), EnumConverterEmitter.Emit(emission, open)),
            EnumModel closed => Both(ClosedEnumEmitter.Emit(emission, closed), EnumConverterEmitter.Emit(emission, closed)),
            TupleModel tuple => Both(TupleEmitter.Emit(emission, tuple), TupleEmitter.EmitConverter(emission, tuple)),
            PartsModel parts => PartsEmitter.Emit(emission, parts),
            UnionModel union => Both(UnionEmitter.Emit(emission, union), UnionConverterEmitter.Emit(emission, union)),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
    }

    private static string Both(string type, string converter) => CSharpWriter.Blocks([type, converter]);
}
