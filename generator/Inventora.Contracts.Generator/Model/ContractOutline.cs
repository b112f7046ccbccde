using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>The contract without its types and operations: what the client's and the server's entry points need, so that these change seldom.</summary>
/// <param name="KeyWays">The names of the schemes that are ways for one API key to travel; none where there are several keys, or no key.</param>
public sealed record ContractOutline(
    EmissionModel Emission,
    string Title,
    string Version,
    string? Description,
    EquatableArray<TagOutline> Tags,
    EquatableArray<SecuritySchemeModel> SecuritySchemes,
    EquatableArray<string> KeyWays,
    EquatableArray<ServerModel> Servers,
    ErrorShapeModel? ErrorShape);
