using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Tests.Reading;

public sealed class TreeReaderTests
{
    [Theory]
    [InlineData("yes", PlacedScalarKind.String, "yes")]
    [InlineData("on", PlacedScalarKind.String, "on")]
    [InlineData("No", PlacedScalarKind.String, "No")]
    [InlineData("2024-01-31", PlacedScalarKind.String, "2024-01-31")]
    [InlineData("1.2.3", PlacedScalarKind.String, "1.2.3")]
    [InlineData("'1.10'", PlacedScalarKind.String, "1.10")]
    [InlineData("\"true\"", PlacedScalarKind.String, "true")]
    [InlineData("!!str 5", PlacedScalarKind.String, "5")]
    [InlineData(".", PlacedScalarKind.String, ".")]
    [InlineData("True", PlacedScalarKind.Boolean, "true")]
    [InlineData("false", PlacedScalarKind.Boolean, "false")]
    [InlineData("~", PlacedScalarKind.Null, "null")]
    [InlineData("Null", PlacedScalarKind.Null, "null")]
    [InlineData("", PlacedScalarKind.Null, "null")]
    [InlineData("007", PlacedScalarKind.Number, "7")]
    [InlineData("+5", PlacedScalarKind.Number, "5")]
    [InlineData("-0.50", PlacedScalarKind.Number, "-0.50")]
    [InlineData(".5", PlacedScalarKind.Number, "0.5")]
    [InlineData("1.", PlacedScalarKind.Number, "1")]
    [InlineData("1e3", PlacedScalarKind.Number, "1e3")]
    [InlineData("0x1F", PlacedScalarKind.Number, "31")]
    [InlineData("0o17", PlacedScalarKind.Number, "15")]
    public void Scalars_follow_the_core_schema_of_YAML_1_2(string source, PlacedScalarKind kind, string text)
    {
        PlacedScalar scalar = (PlacedScalar)Yaml("value: " + source)["value"]!;

        (scalar.Kind, scalar.Text).Should().Be((kind, text));
    }

    [Fact]
    public void Nodes_of_YAML_know_their_places()
    {
        PlacedMapping root = Yaml("a: 1\nlist:\n  - name: x\n    value: {k: \"ü\", l: 2}\n");

        root.Find("list")!.KeyPlace.Should().Be(new TextPlace(5, 4, 1, 0));
        DocumentTree tree = new(root);
        tree.PlaceOf("/list/0/value").Should().Be(new TextPlace(27, 5, 3, 4));
        tree.PlaceOf("/list/0/value/l").Should().Be(new TextPlace(43, 1, 3, 20));
        tree.PlaceOfValue("/list/0/value/l").Should().Be(new TextPlace(46, 1, 3, 23));
        tree.PlaceOf("/list/0/value/missing/deeper").Should().Be(tree.PlaceOf("/list/0/value"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Nodes_of_JSON_know_their_places(string newLine)
    {
        string text = $"{{{newLine}  \"ä€😀\": {{\"b\": [1, \"two\"]}}{newLine}}}";
        PlacedMapping root = (PlacedMapping)JsonTreeReader.Read(text, new FindingCollector("x"));
        DocumentTree tree = new(root);

        TextPlace key = tree.PlaceOf("/ä€😀");
        (key.Line, key.Column, key.Length, text.Substring(key.Offset, key.Length)).Should().Be((1, 2, 6, "\"ä€😀\""));
        TextPlace two = tree.PlaceOf("/ä€😀/b/1");
        text.Substring(two.Offset, two.Length).Should().Be("\"two\"");
    }

    [Fact]
    public void Offsets_and_columns_of_YAML_agree_with_the_text()
    {
        const string text = "# ü😀 remark\nkey: [a, b]\n\"quoted\": |\n  block\n  text\nlast: x\n";
        PlacedMapping root = Yaml(text);

        foreach (PlacedEntry entry in root.Entries)
        {
            text.Substring(entry.KeyPlace.Offset, entry.KeyPlace.Length).Trim('"').Should().Be(entry.Key);
            text.Split('\n')[entry.KeyPlace.Line][entry.KeyPlace.Column..].Should().StartWith(text.Substring(entry.KeyPlace.Offset, entry.KeyPlace.Length));
        }
    }

    [Fact]
    public void Aliases_stand_for_what_they_repeat()
    {
        PlacedMapping root = Yaml("a: &x {b: 1}\nc: *x\nd: [*x, *x]\n");

        root["c"].Should().BeSameAs(root["a"]);
        ((PlacedSequence)root["d"]!).Items.Should().AllBeEquivalentTo(root["a"]);
    }

    [Fact]
    public void Own_keys_win_over_merged_ones_and_the_first_merged_object_over_the_next()
    {
        PlacedMapping merged = (PlacedMapping)Yaml("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\n")["c"]!;

        merged.Entries.Select(entry => (entry.Key, ((PlacedScalar)entry.Value).Text)).Should().BeEquivalentTo([("x", "3"), ("y", "1"), ("z", "2")]);
    }

    [Fact]
    public void YAML_in_braces_is_read_where_JSON_gives_up()
    {
        FindingCollector findings = new("x");

        ReadDocument? document = DocumentReader.Read("{openapi: 3.1.1, info: {title: A, version: '1'}, paths: {}}", findings, CancellationToken.None);

        document.Should().NotBeNull();
        findings.ToEquatableArray().Should().BeEmpty();
    }

    private static PlacedMapping Yaml(string text) => (PlacedMapping)YamlTreeReader.Read(text, new FindingCollector("x"), CancellationToken.None)!;
}
