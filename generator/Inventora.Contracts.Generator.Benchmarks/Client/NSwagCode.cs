using System.Reflection;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace Inventora.Contracts.Generator.Benchmarks.Client;

/// <summary>NSwag's client of a document, made when it is asked for.</summary>
internal static class NSwagCode
{
    public const string ClassName = "NSwagClient";
    private const string Namespace = "NSwagClients";

    /// <summary>The C# that NSwag makes of a document in OpenAPI 3.0, for System.Text.Json.</summary>
    public static async Task<string> GenerateAsync(string document)
    {
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = ClassName,
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            CSharpGeneratorSettings = { Namespace = Namespace, JsonLibrary = CSharpJsonLibrary.SystemTextJson, GenerateNullableReferenceTypes = true },
        };
        return new CSharpClientGenerator(await OpenApiDocument.FromJsonAsync(document), settings).GenerateFile();
    }

    /// <summary>The client, compiled, with an <c>HttpClient</c>.</summary>
    public static async Task<object> CreateClientAsync(string document, HttpClient http)
    {
        Assembly assembly = Compile(await GenerateAsync(document));
        object client = Activator.CreateInstance(assembly.GetType($"{Namespace}.{ClassName}", throwOnError: true)!, http)!;
        client.GetType().GetProperty("BaseUrl")?.SetValue(client, http.BaseAddress!.AbsoluteUri);
        return client;
    }

    private static Assembly Compile(string source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            Namespace,
            [CSharpSyntaxTree.ParseText(source)],
            FrameworkAssemblies.Files.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? Assembly.Load(image.ToArray())
            : throw new InvalidOperationException("NSwag's client does not compile: " + string.Join("\n", result.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).Take(5)));
    }
}
