using System.Text.RegularExpressions;

namespace Inventora.Spec.Tests.Architecture;

/// <summary>Which folder of the generator may use which: Reading, then Parsing, then Emit, with the model between the last two.</summary>
public sealed partial class GeneratorWallTests
{
    private const string Root = "Inventora.Contracts.Generator";

    private static readonly string[] Layers = ["Reading", "Parsing", "Model", "Emit", "Diagnostics", "Support"];

    /// <summary>What reads documents. Parsing sees the document that the library made, and not how it was read.</summary>
    private static readonly string[] ReaderLibraries = ["Microsoft.OpenApi.Reader", "Microsoft.OpenApi.YamlReader", "SharpYaml"];

    [Theory]
    [InlineData("Model", "Support")]
    [InlineData("Parsing", "Reading", "Model", "Diagnostics", "Support")]
    [InlineData("Emit", "Model", "Support")]
    [InlineData("Reading", "Model", "Diagnostics", "Support")]
    [InlineData("Diagnostics", "Support")]
    [InlineData("Support")]
    public void A_folder_uses_only_the_folders_that_are_open_to_it(string layer, params string[] open)
    {
        var closed = Layers.Except(open).Where(other => other != layer);

        SourcesOf(layer)
            .SelectMany(source => closed.Where(other => Uses(source.Text, other)).Select(other => $"{source.File} uses {other}"))
            .ShouldBeNone();
    }

    [Fact]
    public void Every_folder_of_the_generator_is_one_of_the_layers()
    {
        var folders = ProjectFile.Named(Root).Sources
            .Select(source => source.File[ProjectFile.Named(Root).Folder.Length..].Split('/'))
            .Where(steps => steps.Length > 1)
            .Select(steps => steps[0])
            .Distinct();

        folders.Except(Layers).Should().BeEquivalentTo("Runtime");
    }

    [Fact]
    public void Only_Reading_knows_what_reads_documents() =>
        Layers.Where(layer => layer != "Reading")
            .SelectMany(SourcesOf)
            .SelectMany(source => ReaderLibraries.Where(library => source.Text.Contains(library, StringComparison.Ordinal)).Select(library => $"{source.File} knows {library}"))
            .ShouldBeNone();

    [Theory]
    [InlineData("Model")]
    [InlineData("Emit")]
    [InlineData("Support")]
    public void Behind_parsing_nobody_knows_the_document(string layer) =>
        SourcesOf(layer).Where(source => source.Text.Contains("Microsoft.OpenApi", StringComparison.Ordinal)).Select(source => source.File).ShouldBeNone();

    [Fact]
    public void The_model_holds_no_types_of_the_compiler_so_that_it_can_be_cached() =>
        SourcesOf("Model").Where(source => source.Text.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Select(source => source.File).ShouldBeNone();

    [Fact]
    public void No_global_using_tears_a_hole_into_a_wall() =>
        ProjectFile.Named(Root).Sources.Where(source => GlobalUsing().IsMatch(source.Text)).Select(source => source.File).ShouldBeNone();

    private static IEnumerable<(string File, string Text)> SourcesOf(string layer) =>
        ProjectFile.Named(Root).Sources.Where(source => source.File.StartsWith($"{ProjectFile.Named(Root).Folder}{layer}/", StringComparison.Ordinal));

    /// <summary>A sibling folder's types are reached by a using directive or by a name that starts with the folder's, and in no other way.</summary>
    private static bool Uses(string text, string layer) =>
        Regex.IsMatch(text, $@"\b{Regex.Escape(Root)}\.{layer}\b|(?<![\w.""]){layer}\.[A-Z]\w*(\.[A-Z]\w*|\s+[a-z]|[(<>,)])", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^\s*global\s+using\s+(static\s+)?Inventora\.Contracts\.Generator\.", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex GlobalUsing();
}
