using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits a data type and the converter that reads and writes it as JSON.</summary>
public static class TypeEmitter
{
    /// <summary>One file with both types.</summary>
    public static SourceFile EmitType(EmissionModel emission, TypeModel type)
    {
        (string types, bool comparesBytes) = type switch
        {
            RecordModel record => (Both(RecordEmitter.Emit(emission, record), RecordConverterEmitter.Emit(emission, record)), record.Properties.Count > 0),
            EnumModel { IsOpen: true } open => (Both(OpenEnumEmitter.Emit(emission, open), EnumConverterEmitter.Emit(emission, open)), IsText(open)),
            EnumModel closed => (Both(ClosedEnumEmitter.Emit(emission, closed), EnumConverterEmitter.Emit(emission, closed)), IsText(closed)),
            UnionModel union => (Both(UnionEmitter.Emit(emission, union), UnionConverterEmitter.Emit(emission, union)), union.Arms.Any(arm => arm.Marks.Count > 0)),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

        // SequenceEqual is an extension method.
        string[] usings = comparesBytes ? ["System"] : [];
        return new SourceFile($"{emission.Prefix}.{type.Name}.g.cs", FileHeader.File(emission, emission.ModelsNamespace, types, usings));
    }

    private static string Both(string type, string converter) => CSharpWriter.Blocks([type, converter]);

    private static bool IsText(EnumModel model) => EnumValues.Kind(model) == ScalarKind.String;
}
