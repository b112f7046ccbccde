using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Http;

/// <summary>Scalars as they stand in URLs, headers and parts of forms.</summary>
internal static class ScalarText
{
    /// <summary>The method that makes text of a value; the C# type says which one but for bytes, which have two alphabets.</summary>
    public static string Format(ScalarKind kind) => kind == ScalarKind.Base64Url ? "ParameterFormat.OfBase64Url" : "ParameterFormat.Of";
}
