using System.Reflection;
using System.Runtime.Loader;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Implements all handler interfaces of a document, as its user would: in C# of another project.</summary>
internal static class LoopHandlers
{
    /// <summary>The interfaces, each with a class that hands requests to the function that it was made with.</summary>
    /// <param name="document">The document.</param>
    /// <param name="context">Where its generated code is loaded.</param>
    public static IReadOnlyDictionary<Type, Type> Compile(LoopDocument document, AssemblyLoadContext context)
    {
        Type[] interfaces = [.. document.Tags.Select(tag => document.Find(tag.Outline.HandlerName))];
        var compilation = CSharpCompilation.Create(
            "Handlers",
            [CSharpSyntaxTree.ParseText("#nullable enable\n" + string.Join('\n', interfaces.Select(Class)), GeneratorHarness.ParseOptions)],
            [.. FrameworkReferences.Oldest, MetadataReference.CreateFromImage(document.Result.Image)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        image.Position = 0;
        Assembly assembly = context.LoadFromStream(image);
        return interfaces.Select((type, i) => (type, i)).ToDictionary(pair => pair.type, pair => assembly.GetType($"Handler{pair.i}", throwOnError: true)!);
    }

    private static string Class(Type type, int index) => $$"""
        public sealed class Handler{{index}}(global::System.Func<object, global::System.Threading.Tasks.Task<object>> answer) : {{Name(type)}}
        {
            {{string.Join('\n', type.GetMethods().Select(Method))}}
        }
        """;

    private static string Method(MethodInfo method)
    {
        string result = Name(method.ReturnType.GetGenericArguments()[0]);
        return $"public async global::System.Threading.Tasks.Task<{result}> @{method.Name}({Name(method.GetParameters()[0].ParameterType)} request, global::System.Threading.CancellationToken token) => ({result})await answer(request);";
    }

    private static string Name(Type type) => "global::" + string.Join('.', type.FullName!.Split('.').Select(part => "@" + part));
}
