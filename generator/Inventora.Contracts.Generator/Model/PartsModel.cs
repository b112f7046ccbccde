using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>A multipart body: a type that is never JSON.</summary>
public sealed record PartsModel(string Name, string SourceName, string? Description, bool IsDeprecated, EquatableArray<PartModel> Parts)
    : TypeModel(Name, SourceName, Description, IsDeprecated);
