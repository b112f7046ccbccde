using System.Text.Encodings.Web;
using System.Text.Json;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Syntax.Lenient;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Reading;

/// <summary>What the library refuses, and that the reader which steps in reads everything else as the library does.</summary>
public sealed class LenientYamlTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("url: {a: http://x:80/y, b: a:b}", """{"url":{"a":"http://x:80/y","b":"a:b"}}""")]
    [InlineData("list: [a:b, c::d, {e: f}, g: h]", """{"list":["a:b","c::d",{"e":"f"},{"g":"h"}]}""")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", """{"a":1}""")]
    [InlineData("a: 1\n\t\nb:\t2\nc: 3\t# remark\n", """{"a":1,"b":2,"c":3}""")]
    [InlineData("a:\n-\tb\n- : c\n", """{"a":["b",{"":"c"}]}""")]
    [InlineData("description: Note: this is text\nb: x:\n", """{"description":"Note: this is text","b":"x:"}""")]
    [InlineData("a: @x\nb: `y`\nc: %z\n", """{"a":"@x","b":"`y`","c":"%z"}""")]
    [InlineData("a: \"\\d+\\.\\u00e9\"\nb: - c\n", """{"a":"\\d+\\.é","b":"- c"}""")]
    public void What_the_library_refuses_is_read(string yaml, string json)
    {
        FluentActions.Invoking(() => YamlTreeReader.Read(yaml, new FindingCollector("x"), CancellationToken.None)).Should().Throw<UnreadableTextException>();

        PlacedNode root = TreeReader.Read(yaml, new FindingCollector("x"), CancellationToken.None)!;

        JsonNodes.ToJson((PlacedMapping)root).ToJsonString(Relaxed).Should().Be(json);
    }

    [Theory]
    [InlineData("\uFEFFa: 1")]
    [InlineData("\uFEFF{\"a\": 1}")]
    [InlineData("\uFEFF%YAML 1.2\n---\na: 1")]
    public void A_mark_of_the_byte_order_is_no_part_of_the_text(string text)
    {
        JsonNodes.ToJson((PlacedMapping)TreeReader.Read(text, new FindingCollector("x"), CancellationToken.None)!).ToJsonString().Should().Be("""{"a":1}""");
    }

    [Fact]
    public void A_text_that_no_version_of_YAML_allows_is_reported()
    {
        FindingCollector findings = new("x");

        TreeReader.Read("a: 1\nb: Note: this\n", findings, CancellationToken.None);

        findings.ToEquatableArray().Select(finding => finding.ToDiagnostic().ToString()).Should().Equal(
            "x(2,4): info OAC0018: The text must be in quotes; it is taken as it stands");
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: \"x\n")]
    [InlineData("a: 1\n  b: 2\n")]
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("a:\n  b: 1\n c: 2\n")]
    [InlineData("a: 'x' y\n")]
    [InlineData("[a]: b\n")]
    public void What_has_no_sensible_reading_stays_refused(string yaml)
    {
        FluentActions.Invoking(() => TreeReader.Read(yaml, new FindingCollector("x"), CancellationToken.None))
            .Should().Throw<UnreadableTextException>().Which.Rule.Should().Be(Rules.UnreadableText);
    }

    [Theory]
    [InlineData("a: x\n  y\n\n  z\nb: >\n  folded\n   more\n\n  end\n\n  x\nc: |+\n  keep\n\nd: |-\n  strip\ne: |2\n    two\n")]
    [InlineData("- a\n-  b: 1\n   c: 2\n- - x\n  - y\n-\n  - z\n- # remark\n  q: 1\n")]
    [InlineData("? a\n: b\n'c' : \"d\\n\\x41\\\n  e\"\n? f\n:\n  - g\n")]
    [InlineData("&k a: &v {x: 1, 'y': [*k, 2]}\nb: *v\n*k : {<<: *v, z: !!str 3}\n")]
    [InlineData("a:\n- b\n- c\nd: !tag\n  e: f\ng: &x\n  h: i\nj:\nk: ~\nl: ''\nm: 'it''s\n  folded\n\n  here'\n")]
    [InlineData("a: b#c\nd: #x\ne: \"#y\" # z\nf: {g: h, ? i : j, k, \"l\":m}\n")]
    [InlineData("--- # start\na: |\n\n  x\n   y\n\n\n---\nb: 2\n")]
    [InlineData("a: 1\r\nb:\r\n  - 2\r\n  - |\r\n    x\r\n    y\r\n")]
    public void What_the_library_reads_is_read_alike(string yaml) => AssertAlike(yaml);

    [Fact]
    public void Real_documents_are_read_as_the_library_reads_them()
    {
        string corpus = Path.Combine(RepositoryFiles.Shared, "corpus");
        IEnumerable<string> files = Directory.Exists(corpus)
            ? Directory.EnumerateFiles(corpus, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal))
            : [];
        foreach (string file in files.Append(RepositoryFiles.Contract))
        {
            AssertAlike(File.ReadAllText(file), file);
        }
    }

    private static void AssertAlike(string yaml, string because = "")
    {
        PlacedNode? expected = YamlTreeReader.Read(yaml, new FindingCollector("x"), CancellationToken.None);
        PlacedNode? read = LenientYamlReader.Read(yaml, new FindingCollector("x"), CancellationToken.None);
        foreach ((string own, string other) in Flatten(read).Zip(Flatten(expected)))
        {
            own.Should().Be(other, because);
        }

        Flatten(read).Should().HaveSameCount(Flatten(expected), because);
    }

    /// <summary>Each scalar and key with its kind, and where it starts.</summary>
    private static List<string> Flatten(PlacedNode? root)
    {
        List<string> flat = [];
        Add(root);
        return flat;

        void Add(PlacedNode? node)
        {
            switch (node)
            {
                case PlacedMapping mapping:
                    flat.Add("{");
                    foreach (PlacedEntry entry in mapping.Entries)
                    {
                        flat.Add($"{entry.Key} at {entry.KeyPlace.Line},{entry.KeyPlace.Column},{entry.KeyPlace.Offset}");
                        Add(entry.Value);
                    }

                    break;
                case PlacedSequence sequence:
                    flat.Add("[");
                    foreach (PlacedNode item in sequence.Items)
                    {
                        Add(item);
                    }

                    break;
                case PlacedScalar scalar:
                    flat.Add(scalar.Kind + " " + scalar.Text);
                    break;
            }
        }
    }
}
