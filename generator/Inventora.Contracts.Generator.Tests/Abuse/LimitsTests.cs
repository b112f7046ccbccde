using System.Diagnostics;
using System.Text;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Abuse;

/// <summary>Documents that are built to exhaust their reader: a finding, soon, and not much memory.</summary>
public sealed class LimitsTests
{
    private const string Head = "openapi: 3.1.1\ninfo: {title: Acme, version: '1'}\npaths: {}\n";
    private const int Deep = 100_000;

    public static TheoryData<string, string> Bombs => new()
    {
        { "flow lists", Head + "x-deep: " + new string('[', Deep) + new string(']', Deep) + "\n" },
        { "flow objects", Head + "x-deep: " + Repeat("{a: ", Deep) + "1" + new string('}', Deep) + "\n" },
        { "flow lists without an end", Head + "x-deep: " + new string('[', Deep) + "\n" },
        { "block lists", Head + "x-deep:\n  " + Repeat("- ", Deep) + "1\n" },
        { "block objects", Head + Stairs(2_000) },
        { "JSON lists", "{\"openapi\": \"3.1.1\", \"x-deep\": " + new string('[', Deep) + new string(']', Deep) + "}" },
        { "JSON objects", "{\"openapi\": \"3.1.1\", \"x-deep\": " + Repeat("{\"a\":", Deep) + "1" + new string('}', Deep) + "}" },
        { "aliases inside aliases", Head + "x-0: &a0 [1]\n" + string.Concat(Enumerable.Range(1, 20_000).Select(level => $"x-{level}: &a{level} [*a{level - 1}]\n")) },
        { "aliases that multiply", Head + "x-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + string.Concat(Enumerable.Range(1, 12).Select(level => $"x-{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n")) },
        { "merge keys that multiply", Head + "x-0: &a0 {a: 1, b: 2}\n" + string.Concat(Enumerable.Range(1, 25).Select(level => $"x-{level}: &a{level} {{k: {{<<: *a{level - 1}}}, l: *a{level - 1}}}\n")) },
        { "flow lists that only the lenient reader reads", "%YAML 1.2\n---\n" + Head + "x-deep: " + new string('[', Deep) + new string(']', Deep) + "\n" },
        { "aliases that only the lenient reader reads", "%YAML 1.2\n---\n" + Head + "x-0: &a0 [1]\n" + string.Concat(Enumerable.Range(1, 20_000).Select(level => $"x-{level}: &a{level} [*a{level - 1}]\n")) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_document_without_end_is_refused_soon(string name, string document)
    {
        Stopwatch watch = Stopwatch.StartNew();

        Diagnostic finding = Run(document).Where(finding => finding.Severity == DiagnosticSeverity.Error).Should().ContainSingle(name).Which;

        finding.Id.Should().BeOneOf("OAC0003", "OAC0001");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_chain_of_references_without_end_is_read()
    {
        string chain = string.Concat(Enumerable.Range(0, 3_000).Select(link => $"    S{link}: {{$ref: '#/components/schemas/S{link + 1}'}}\n"));

        Run(Head + "components:\n  schemas:\n" + chain).Should().OnlyContain(finding => finding.Severity != DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_huge_document_is_refused_or_read_within_a_minute()
    {
        StringBuilder document = new(Head + "components:\n  schemas:\n");
        string remark = new('x', 4_000);
        for (int schema = 0; document.Length < 50_000_000; schema++)
        {
            document.Append("    S").Append(schema).Append(": {type: object, description: ").Append(remark).Append("}\n");
        }

        Stopwatch watch = Stopwatch.StartNew();

        Run(document.ToString());

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
    }

    private static IReadOnlyList<Diagnostic> Run(string document)
    {
        HarnessOptions options = new();
        GeneratorDriver driver = GeneratorHarness.CreateDriver(document, options).RunGenerators(GeneratorHarness.CreateCompilation(options));
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        result.Exception.Should().BeNull();
        return result.Diagnostics;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Stairs(int steps) => "x-deep:\n" + string.Concat(Enumerable.Range(1, steps).Select(step => new string(' ', step) + "a:\n"));
}
