namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads the text of a parameter.</summary>
/// <returns>Whether the text is a value of the type.</returns>
internal delegate bool ParameterParser<T>(string text, out T value);

/// <summary>A type that a parameter's text is read as.</summary>
/// <param name="Expectation">What is expected, as a part of a sentence: <c>an integer</c>.</param>
/// <param name="TryParse">Reads the text.</param>
internal sealed record ParameterType<T>(string Expectation, ParameterParser<T> TryParse);
