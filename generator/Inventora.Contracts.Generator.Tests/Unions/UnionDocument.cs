using System.Reflection;
using System.Text.Json;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Unions;

/// <summary>Schemas that were emitted with models, client and server, compiled without a warning in both languages, and loaded.</summary>
public sealed class UnionDocument
{
    private UnionDocument(HarnessResult result) => Result = result;

    public HarnessResult Result { get; }

    /// <summary>The schemas, and an operation that sends and gets each of them.</summary>
    /// <param name="schemas">The lines below <c>schemas</c>.</param>
    public static UnionDocument Compile(string schemas, params string[] bodies)
    {
        string indented = string.Join('\n', schemas.Split('\n').Select(line => "    " + line));
        string paths = string.Concat(bodies.Select(body => $$"""

              /{{body}}:
                post:
                  operationId: send{{body}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/{{body}}'} } } }
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/{{body}}'} } } } }
            """));
        HarnessResult result = GeneratorHarness.Run(
            $"openapi: 3.1.1\ninfo: {{title: Acme, version: '1'}}\npaths:{(paths.Length == 0 ? " {}" : paths)}\ncomponents:\n  schemas:\n{indented}\n");
        CSharpParseOptions latest = GeneratorHarness.ParseOptions.WithLanguageVersion(LanguageVersion.Latest);
        result.Compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(result.Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), latest, tree.FilePath)))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        return new UnionDocument(result);
    }

    /// <summary>An emitted type.</summary>
    public Type Type(string name) => Result.Assembly.GetTypes().Single(type => type.Name == name);

    public object Read(string type, string json) => JsonSerializer.Deserialize(json, Type(type))!;

    /// <summary>Reads and writes, asserts that the JSON is the same and equal to itself, and gives the C# name of the value's type.</summary>
    public string RoundTrip(string type, string json)
    {
        object value = Read(type, json);
        JsonSerializer.Serialize(value, value.GetType()).Should().Be(json);
        value.Should().Be(Read(type, json));
        value.GetHashCode().Should().Be(Read(type, json).GetHashCode());
        object inner = Property(value, "Value")!;
        return Property(value, "IsUnknown") is true ? "unknown" : inner.GetType().Name;
    }

    private static object? Property(object value, string name) => value.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.GetValue(value);
}
