using System.Globalization;
using Inventora.Contracts.Generator.Support;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Pipeline;

/// <summary>How many files a contract has, and what stands in which.</summary>
public sealed class FileDivisionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(FileDivision.MostFiles)]
    public void Few_things_have_a_file_each(int count) => Divide(Names(count)).Should().HaveCount(count).And.OnlyContain(file => file.Count == 1);

    [Theory]
    [InlineData(FileDivision.MostFiles + 1)]
    [InlineData(1000)]
    [InlineData(20_000)]
    public void Many_things_share_files(int count)
    {
        EquatableArray<string>[] files = Divide(Names(count));

        files.Length.Should().BeInRange(FileDivision.MostFiles / 3, FileDivision.MostFiles * 3 / 2);
        files.SelectMany(file => file).Should().Equal(Names(count));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(1000)]
    public void A_new_thing_changes_no_file_but_its_own(int place)
    {
        EquatableArray<string>[] before = Divide(Names(1000));

        EquatableArray<string>[] after = Divide(Names(1000).Insert(place, "New"));

        before.Except(after).Count().Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void A_large_contract_compiles_from_few_files()
    {
        IEnumerable<string> schemas = Names(300).Select(name => $"    {name}: {{type: object, properties: {{name: {{type: string, minLength: 1}}}}}}");
        IEnumerable<string> paths = Names(300).Select(name =>
            $"  /{name}: {{post: {{tags: [Tag{name}], requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}, responses: {{'204': {{description: Done.}}}}}}}}");

        HarnessResult result = GeneratorHarness.Run(
            $"openapi: 3.1.1\ninfo: {{title: Acme, version: '1'}}\npaths:\n{string.Join("\n", paths)}\ncomponents:\n  schemas:\n{string.Join("\n", schemas)}\n",
            new HarnessOptions { Emit = HarnessOptions.AllParts });

        result.Findings.Should().BeEmpty();
        result.Sources.Keys.Count(name => !name.Contains(".Runtime.", StringComparison.Ordinal)).Should().BeLessThan(4 * FileDivision.MostFiles);
    }

    private static EquatableArray<string>[] Divide(IReadOnlyList<string> names) => [.. FileDivision.Divide(names, name => name)];

    private static System.Collections.Immutable.ImmutableList<string> Names(int count) => [.. Enumerable.Range(0, count).Select(i => "Thing" + i.ToString(CultureInfo.InvariantCulture))];
}
