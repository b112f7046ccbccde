using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Inventora.Contracts.Generator;
using Inventora.Spec.Site.Changes;
using Inventora.Spec.Site.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inventora.Spec.Site.Tests.Changes;

/// <summary>The public C# that the generator really makes of a document, member by member: the truth that the comparison's C# effects are held to.</summary>
internal sealed class GeneratedApi
{
    private static readonly IReadOnlyList<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Contains("/shared/", StringComparison.Ordinal) || path.Contains("\\shared\\", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // Tests share the documents that they start from.
    private static readonly ConcurrentDictionary<string, GeneratedApi> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Part> parts = new(StringComparer.Ordinal)
    {
        ["models"] = new(Breaks.ModelsSource, Breaks.ModelsBinary),
        ["client"] = new(Breaks.ClientSource, Breaks.ClientBinary),
        ["server"] = new(Breaks.ServerSource, Breaks.ServerBinary),
    };

    private GeneratedApi(string document)
    {
        foreach (var type in Types(document))
        {
            var file = Path.GetFileName(type.Locations[0].SourceTree!.FilePath);
            var part = file.EndsWith("Client.g.cs", StringComparison.Ordinal) ? "client" : file.EndsWith("Server.g.cs", StringComparison.Ordinal) ? "server" : "models";
            parts[part].Add(type);
        }
    }

    /// <summary>What code that was written, or compiled, against the old document's C# loses with the new one's.</summary>
    public static Breaks Compare(string before, string after)
    {
        var (older, newer) = (Of(before), Of(after));
        return older.parts.Aggregate(Breaks.None, (breaks, part) => breaks | part.Value.Losses(newer.parts[part.Key]));
    }

    private static GeneratedApi Of(string document) => Known.GetOrAdd(document, text => new GeneratedApi(text));

    private static IReadOnlyList<INamedTypeSymbol> Types(string document)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ContractGenerator().AsSourceGenerator()],
            [new LocalText("/project/acme.yaml", document)],
            optionsProvider: new Provider(new Options("models,client,server")));
        driver.RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("Acme", [], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)), out var output, out var problems);
        problems.Where(problem => problem.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return [.. All(output.Assembly.GlobalNamespace).Where(type => type.DeclaredAccessibility == Accessibility.Public)];
    }

    private static IEnumerable<INamedTypeSymbol> All(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? All(type).Prepend(type) : All(member));

    private sealed class Part(Breaks source, Breaks binary)
    {
        private readonly HashSet<string> sources = new(StringComparer.Ordinal);
        private readonly HashSet<string> binaries = new(StringComparer.Ordinal);
        private readonly HashSet<string> demands = new(StringComparer.Ordinal);
        private readonly HashSet<(string Method, string Name)> arguments = [];
        private readonly HashSet<string> shorter = new(StringComparer.Ordinal);
        private readonly HashSet<string> toImplement = new(StringComparer.Ordinal);
        private readonly HashSet<string> types = new(StringComparer.Ordinal);

        public void Add(INamedTypeSymbol type)
        {
            var name = type.ToDisplayString();
            types.Add(name);
            sources.Add(name);
            binaries.Add(name);
            foreach (var member in type.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public && member is not INamedTypeSymbol))
            {
                Add(type, name, member);
            }
        }

        public Breaks Losses(Part newer)
        {
            // A call compiles where all that is new comes last and can be left out.
            var losesSource = sources.Except(newer.sources).Any(lost => !newer.shorter.Contains(lost))
                || newer.demands.Except(demands).Any(demand => types.Contains(demand[..demand.IndexOf('!', StringComparison.Ordinal)]))
                || newer.arguments.Except(arguments).Any(argument => binaries.Contains(argument.Method));
            var losesBinary = binaries.Except(newer.binaries).Any();
            var mustImplement = newer.toImplement.Except(toImplement).Any(member => types.Contains(member[..member.IndexOf('!', StringComparison.Ordinal)]));
            return (losesSource || mustImplement ? source : Breaks.None) | (losesBinary || mustImplement ? binary : Breaks.None);
        }

        private void Add(INamedTypeSymbol type, string name, ISymbol member)
        {
            switch (member)
            {
                case IFieldSymbol { HasConstantValue: true } value:
                    sources.Add($"{name}.{member.Name}");
                    binaries.Add($"{name}.{member.Name} = {value.ConstantValue}");
                    break;
                case IPropertySymbol property:
                    var text = $"{name}.{member.Name} : {Type(property.Type)} {(property.SetMethod is null ? "get" : "init")}";
                    sources.Add(text);
                    binaries.Add(text);
                    if (property.IsRequired)
                    {
                        demands.Add($"{name}!{member.Name}");
                    }

                    break;
                case IMethodSymbol { MethodKind: not (MethodKind.PropertyGet or MethodKind.PropertySet) } method:
                    var signature = $"{name}.{member.Name}({string.Join(", ", method.Parameters.Select(parameter => Type(parameter.Type)))}) : {Type(method.ReturnType)}";
                    binaries.Add(signature);
                    sources.Add(Call(name, method, method.Parameters.Length));
                    for (var count = method.Parameters.Length - 1; count >= 0 && method.Parameters[count].IsOptional; count--)
                    {
                        shorter.Add(Call(name, method, count));
                    }

                    arguments.UnionWith(method.Parameters.Where(parameter => !parameter.IsOptional).Select(parameter => (signature, parameter.Name)));
                    if (type.TypeKind == TypeKind.Interface && type.Name.EndsWith("Handler", StringComparison.Ordinal))
                    {
                        toImplement.Add($"{name}!{signature}");
                    }

                    break;
            }
        }

        private static string Call(string type, IMethodSymbol method, int count) =>
            $"{type}.{method.Name}({string.Join(", ", method.Parameters.Take(count).Select(parameter => $"{Type(parameter.Type)} {parameter.Name}"))}) : {Type(method.ReturnType)}";

        private static string Type(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    private sealed class Options(string emit) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.OpenApiContract" => "true",
                "build_metadata.AdditionalFiles.OpenApiNamespace" => "Acme",
                "build_metadata.AdditionalFiles.OpenApiEmit" => emit,
                _ => null,
            };
            return value is not null;
        }
    }

    private sealed class Provider(AnalyzerConfigOptions options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;
    }
}
