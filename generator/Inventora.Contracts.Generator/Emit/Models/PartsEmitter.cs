using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the record of a multipart body.</summary>
internal static class PartsEmitter
{
    /// <summary>The record's declaration.</summary>
    public static string Emit(EmissionModel emission, PartsModel model) => CSharpWriter.Fill($$"""
        {{CSharpText.Summary(model.Description, $"The parts of {SourcePlace.Words(model.SourceName)}.")}}
        {{FileHeader.GeneratedCode}}
        {{TypeAttributes.Obsolete(model.IsDeprecated)}}
        {{Visibility.Of(emission)}} sealed record {{CSharpText.Identifier(model.Name)}}
        {
            {{CSharpWriter.Blocks(model.Parts.Select(part => Property(emission, part)))}}
        }
        """);

    private static string Property(EmissionModel emission, PartModel part)
    {
        string item = part.Form == PartForm.File ? File(emission) : TypeText.Present(emission, part.Type);
        string type = part.IsList ? $"IReadOnlyList<{item}>" : item;
        bool isRequired = part.IsRequired && !(part.Type.IsNullable && !part.IsList);
        return CSharpWriter.Fill($$"""
            {{CSharpText.Summary(part.Description, $"The part <c>{CSharpText.XmlText(part.WireName)}</c>.")}}
            {{TypeAttributes.Obsolete(part.IsDeprecated && !isRequired)}}
            public {{(isRequired ? "required " : "")}}{{type}}{{(isRequired ? "" : "?")}} {{CSharpText.Identifier(part.Name)}} { get; init; }
            """);
    }

    /// <summary>The type of a file.</summary>
    public static string File(EmissionModel emission) => CSharpText.Qualified(emission.ModelsNamespace, "FilePart");
}
