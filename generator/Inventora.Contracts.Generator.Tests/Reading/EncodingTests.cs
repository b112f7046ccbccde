using System.Text;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace Inventora.Contracts.Generator.Tests.Reading;

/// <summary>Documents in the encodings that editors write, as the compiler hands them over.</summary>
public sealed class EncodingTests
{
    private const string Document = """
        openapi: 3.1.1
        info: {title: Größe, version: '1'}
        paths: {}
        components: {schemas: {Maß: {type: object, description: Ⅻ 度 😀, properties: {größe: {type: integer}}}}}
        """;

    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_file_with_a_byte_order_mark_reads_as_the_same_text(string encoding)
    {
        HarnessResult plain = GeneratorHarness.Run(Document);

        HarnessResult marked = GeneratorHarness.Run(Decode([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Document)]));

        marked.Findings.Should().Equal(plain.Findings);
        marked.Sources.Should().Equal(plain.Sources);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_in_UTF16_that_says_so_nowhere_is_one_finding_at_its_beginning(string encoding)
    {
        HarnessResult result = GeneratorHarness.Run(Decode(Encoding.GetEncoding(encoding).GetBytes(Document)));

        HarnessFinding finding = result.Findings.Should().ContainSingle().Subject;
        finding.Id.Should().Be("OAC0001");
        finding.Message.Should().Contain("UTF-16");
    }

    private static string Decode(byte[] bytes) => SourceText.From(new MemoryStream(bytes), Encoding.UTF8).ToString();
}
