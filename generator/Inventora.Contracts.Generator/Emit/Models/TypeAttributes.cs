using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>What stands before the declaration of every data type: comment and attributes.</summary>
internal static class TypeAttributes
{
    /// <summary>The attribute of what the document calls deprecated; empty for the rest.</summary>
    public static string Obsolete(bool isDeprecated) => isDeprecated ? "[Obsolete(\"The contract calls this deprecated.\")]" : "";

    /// <summary>The lines before a data type's declaration.</summary>
    public static string Lines(TypeModel type) => CSharpWriter.Fill($$"""
        {{CSharpText.Summary(type.Description, Place(type))}}
        {{FileHeader.GeneratedCode}}
        [JsonConverter(typeof({{CSharpText.Identifier(type.Name + "JsonConverter")}}))]
        {{Obsolete(type.IsDeprecated)}}
        """);

    private static string Place(TypeModel type) => type.SourceName.StartsWith("/", StringComparison.Ordinal)
        ? $"The schema of {SourcePlace.Words(type.SourceName)}."
        : $"The schema <c>{CSharpText.XmlText(type.SourceName)}</c>.";
}
