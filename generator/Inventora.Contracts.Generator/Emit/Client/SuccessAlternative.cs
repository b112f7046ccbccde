using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>One way in which an operation can succeed.</summary>
/// <param name="Response">The declared answer.</param>
/// <param name="Body">One of its bodies; null for none.</param>
/// <param name="Name">The C# name among all ways.</param>
internal sealed record SuccessAlternative(ResponseModel Response, ContentModel? Body, string Name);
