namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads a value out of text; null is no value.</summary>
internal delegate bool EnumParse<T>(string? text, out T value);
