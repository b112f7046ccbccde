using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Inventora.Contracts.Generator.Benchmarks.Data;

/// <summary>The contract of this repository.</summary>
internal static class SpecFile
{
    /// <summary>Its text.</summary>
    public static string Text => File.ReadAllText(Path.Combine(RepositoryPath.Root, "spec", "inventora.openapi.yaml"));

    /// <summary>A document as OpenAPI 3.0 in JSON, which is what NSwag reads.</summary>
    /// <exception cref="InvalidDataException">The library makes no document of the text.</exception>
    public static async Task<string> ToVersion30Async(string text)
    {
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();
        ReadResult read = OpenApiDocument.Parse(text, text.TrimStart().StartsWith('{') ? "json" : "yaml", settings);
        return read.Document is { } document
            ? await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0)
            : throw new InvalidDataException("Expected an OpenAPI document, seen none: " + string.Join("; ", read.Diagnostic?.Errors.Select(error => error.Message) ?? []));
    }
}
