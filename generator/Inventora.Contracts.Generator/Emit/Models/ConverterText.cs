using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>What the converters of all data types have in common.</summary>
internal static class ConverterText
{
    private const string Reader = "ref Utf8JsonReader reader";
    private const string Writer = "Utf8JsonWriter writer";

    /// <summary>The declaration up to its brace.</summary>
    /// <param name="emission">Where the types are.</param>
    /// <param name="type">The data type.</param>
    /// <param name="baseCall">The helper class that it derives from, and what that is given.</param>
    public static string Begin(EmissionModel emission, TypeModel type, string baseCall) => CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"<see cref=\"{CSharpText.Identifier(type.Name)}\"/> as JSON.")}}
        {{Visibility.Of(emission)}} sealed class {{Name(type)}}() : {{baseCall}}
        """);

    /// <summary>The name of a type's converter.</summary>
    public static string Name(TypeModel type) => CSharpText.Identifier(type.Name + "JsonConverter");

    /// <summary>The comment and the signature of the method that reads.</summary>
    public static string Read(string type) => CSharpWriter.Fill($$"""
        /// <summary>Reads the value that begins here.</summary>
        public static {{type}} Read({{Reader}})
        """);

    /// <summary>The comment and the signature of the method that writes.</summary>
    public static string Write(string type) => CSharpWriter.Fill($$"""
        /// <summary>Writes a value.</summary>
        public static void Write({{Writer}}, {{type}} value)
        """);
}
