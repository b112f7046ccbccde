using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Inventora.Contracts.Generator.Emit;
using Inventora.Contracts.Generator.Emit.Models;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Inventora.Contracts.Generator.Tests.Emit;

/// <summary>Emitted types, compiled without a warning in the oldest and in the newest language, and loaded.</summary>
public sealed class EmittedContract
{
    private readonly Assembly assembly;

    private EmittedContract(EmissionModel emission, IReadOnlyList<SourceFile> files, Assembly assembly)
    {
        Emission = emission;
        Files = files;
        this.assembly = assembly;
    }

    public EmissionModel Emission { get; }

    /// <summary>The emitted files, the helper types among them.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Emits, compiles and loads.</summary>
    /// <param name="types">All types; with the server's part, validators of all records too.</param>
    /// <param name="user">C# of a user of the types, in the same assembly.</param>
    public static EmittedContract Compile(IReadOnlyList<TypeModel> types, string? user = null, EmissionModel? emission = null)
    {
        emission ??= ModelText.Emission;
        List<SourceFile> files = [.. RuntimeEmitter.EmitRuntime(emission), .. types.Select(type => TypeEmitter.EmitTypes(emission, [type]))];
        if (emission.Parts.HasFlag(ContractParts.Server))
        {
            files.AddRange(types.Where(type => type is RecordModel or UnionModel).Select(type => ValidatorEmitter.EmitValidators(emission, [type])));
        }

        AssertNoWarnings(CreateCompilation(LanguageVersion.Latest, files, user).GetDiagnostics());
        return new EmittedContract(emission, files, Load(CreateCompilation(LanguageVersion.CSharp12, files, user)));
    }

    /// <summary>The text of one emitted file.</summary>
    public string Source(string hintName) => Files.Single(file => file.HintName == hintName).Text;

    /// <summary>An emitted type.</summary>
    public Type Type(string name) => assembly.GetType($"{Emission.ModelsNamespace}.{name}", throwOnError: true)!;

    /// <summary>Reads a value as any user does.</summary>
    public object Read(string type, string json) => JsonSerializer.Deserialize(json, Type(type))!;

    /// <summary>Reads a value that must not be readable.</summary>
    public string ReadFault(string type, string json) => ((Action)(() => Read(type, json))).Should().Throw<JsonException>().Which.Message;

    /// <summary>Reads and writes, and asserts that the JSON is the same.</summary>
    public void AssertRoundTrip(string type, string json) => JsonSerializer.Serialize(Read(type, json)).Should().Be(json);

    /// <summary>The value of a property.</summary>
    public static object? Get(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance);

    /// <summary>Calls a static method of a user's class.</summary>
    public object? Call(string type, string method, params object?[] arguments) =>
        assembly.GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.Invoke(null, arguments);

    private static CSharpCompilation CreateCompilation(LanguageVersion version, IEnumerable<SourceFile> files, string? user)
    {
        CSharpParseOptions options = GeneratorHarness.ParseOptions.WithLanguageVersion(version);
        List<SyntaxTree> trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(NullWarnings.In(file.Text), options, file.HintName))];
        if (user is not null)
        {
            trees.Add(CSharpSyntaxTree.ParseText("#nullable enable\n#pragma warning disable CS1591\n" + user, options, "user.cs"));
        }

        return GeneratorHarness.CreateCompilation(new HarnessOptions()).AddSyntaxTrees(trees);
    }

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream);
        AssertNoWarnings(result.Diagnostics);
        return new AssemblyLoadContext(name: null).LoadFromStream(new MemoryStream(stream.ToArray()));
    }

    private static void AssertNoWarnings(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(10).Should().BeEmpty();
}
