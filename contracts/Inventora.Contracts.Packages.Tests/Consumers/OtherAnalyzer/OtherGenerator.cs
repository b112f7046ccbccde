using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Extensions;
using Microsoft.OpenApi.Models;

namespace OtherAnalyzer;

/// <summary>Emits the version of the Microsoft.OpenApi that it is given, having used what only its own has.</summary>
[Generator]
public sealed class OtherGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
    {
        var document = new OpenApiDocument { Info = new OpenApiInfo { Title = "t", Version = "1" }, Paths = new OpenApiPaths() };
        string json = document.SerializeAsJson(OpenApiSpecVersion.OpenApi3_0);
        string version = typeof(OpenApiDocument).Assembly.GetName().Version.ToString(2);
        output.AddSource("OpenApiVersion.g.cs", $"namespace OtherAnalyzer {{ internal static class OpenApiVersion {{ public const string Text = \"{version} {json.Contains("3.0")}\"; }} }}");
    });
}
