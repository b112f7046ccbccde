using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>One base address of the API.</summary>
/// <param name="Url">The address with defaults of its variables filled in.</param>
/// <param name="BasePath">Its path without a trailing slash; empty for the root.</param>
/// <param name="Name">The C# name among the document's servers.</param>
/// <param name="Template">The address with its variables in braces.</param>
public sealed record ServerModel(
    string Url,
    string BasePath,
    string? Description,
    string Name = "",
    string Template = "",
    EquatableArray<ServerVariableModel> Variables = default)
{
    /// <summary>Whether a client can use it without knowing where the document came from.</summary>
    public bool IsAbsolute => Uri.TryCreate(Url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
}
