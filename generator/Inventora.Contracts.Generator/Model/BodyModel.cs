using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>The body of a request.</summary>
public sealed record BodyModel(bool IsRequired, string? Description, EquatableArray<ContentModel> Contents);
