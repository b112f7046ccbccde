using System;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>An answer that an operation declares.</summary>
/// <param name="StatusCode">The status.</param>
/// <param name="Body">The type of the body; null for none.</param>
/// <param name="MediaType">How the body is written.</param>
internal sealed record DeclaredResponse(int StatusCode, Type? Body = null, string MediaType = "application/json");
