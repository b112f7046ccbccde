using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>A scheme as one alternative asks for it.</summary>
/// <param name="Scheme">The C# name of the scheme.</param>
/// <param name="Scopes">What a token must allow, for schemes that have scopes or roles.</param>
public sealed record SchemeUseModel(string Scheme, EquatableArray<string> Scopes = default);
