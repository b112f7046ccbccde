using System.Reflection;
using Inventora.Contracts.Client;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Spec.Site.Tests.Samples;

/// <summary>Compiles a C# sample against the packages' projects, as a program of a new project would be, and runs it.</summary>
internal static class SampleProgram
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(typeof(InventoraClient).Assembly.Location).Distinct()
            .Where(path => !Path.GetFileName(path).StartsWith("Inventora.Spec", StringComparison.Ordinal) && !path.Contains("Generator", StringComparison.Ordinal) && !path.Contains("ReferenceServer", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The faults that the compiler finds, warnings among them; then the program, when there are none.</summary>
    public static (IReadOnlyList<string> Faults, byte[] Image) Compile(string source)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Sample" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source, options), CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return ([.. result.Diagnostics.Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Select(fault => fault.ToString())], image.ToArray());
    }

    /// <summary>Runs a program to its end; what it throws is thrown here.</summary>
    public static void Run(byte[] image)
    {
        var entry = Assembly.Load(image).EntryPoint!;
        entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
    }
}
