using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;
using Inventora.Contracts.Generator.Tests.Abuse;
using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Parsing;

namespace Inventora.Contracts.Generator.Tests.Naming;

/// <summary>Names that callers write stay as they are when a document grows: the rules of <c>docs/names.md</c>, on documents that grow at random, the same in every run.</summary>
public sealed class NameStabilityTests
{
    private const int Seeds = 12;

    private static readonly string Tests = Path.Combine(RepositoryFiles.Root, "generator", "Inventora.Contracts.Generator.Tests");

    /// <summary>Documents of this repository, by their paths or by their names in the tests.</summary>
    public static TheoryData<string> Documents => new(
    [
        "modern", "swagger",
        .. Directory.EnumerateFiles(Path.Combine(Tests, "Features", "Documents"), "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(Tests, "Loop", "Documents"), "*.yaml"))
            .Append(Path.Combine(RepositoryFiles.Root, "contracts", "samples", "OwnDocument", "bookshop.yaml"))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path)).Order(StringComparer.Ordinal),
    ]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_called_like_nothing_else_renames_nothing_wherever_it_stands(string name) => Lost(name, isNear: false, isBelow: false).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_added_below_renames_nothing_whatever_it_is_called(string name) => Lost(name, isNear: true, isBelow: true).Should().BeEmpty();

    [Fact]
    public void A_schema_spelled_as_CSharp_spells_it_has_its_name_wherever_it_stands()
    {
        Types("Order: {type: object, properties: {a: {type: string}}}", "order: {type: object, properties: {b: {type: string}}}").Should().Equal(("Order", "Order"), ("order", "OrderModel"));
        Types("order: {type: object, properties: {b: {type: string}}}", "Order: {type: object, properties: {a: {type: string}}}").Should().Equal(("order", "OrderModel"), ("Order", "Order"));
    }

    [Fact]
    public void A_schema_comes_before_what_is_named_after_other_things_and_a_property_before_what_is_named_after_others()
    {
        Types("Order: {type: object, properties: {lines: {type: object, properties: {a: {type: string}}}}}", "OrderLines: {type: object, properties: {b: {type: string}}}")
            .Should().BeEquivalentTo([("Order", "Order"), ("OrderLines", "OrderLines"), ("/components/schemas/Order/properties/lines", "OrderLinesModel")]);
        ParsedDocument.Schemas("Order: {type: object, properties: {a: {type: integer, default: 1}, aOrDefault: {type: string}}}").Record("Order").Properties
            .Select(property => (property.Name, property.DefaultedName)).Should().Equal(("A", "AOrDefault2"), ("AOrDefault", null));
    }

    [Fact]
    public void An_operation_with_an_id_comes_before_one_that_is_called_by_its_path()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /orders: {get: {responses: {'204': {description: x}}}}
              /other: {get: {operationId: getOrders, responses: {'204': {description: x}}}}
            """);

        document.Operations.Select(operation => (operation.PathTemplate, operation.Name)).Should().Equal(("/orders", "GetOrdersOperation"), ("/other", "GetOrders"));
    }

    [Fact]
    public void A_tag_keeps_its_name_beside_schemas_that_are_called_like_its_types()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths: {/orders: {get: {tags: [Orders], responses: {'204': {description: x}}}}}
            components: {schemas: {OrdersClient: {type: object, properties: {a: {type: string}}}}}
            """);

        document.Model.Tags.Single().Outline.Should().BeEquivalentTo(new { Name = "Orders", HandlerName = "IOrdersHandler", ClientInterfaceName = "IOrdersClient", ClientClassName = "OrdersTagClient" });
    }

    [Fact]
    public void What_several_operations_share_is_not_named_after_the_first_of_them()
    {
        const string Text = """
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /orders/{kind}:
                parameters: [{name: kind, in: path, required: true, schema: {enum: [a, b]}}]
                put: {operationId: putOrder, callbacks: {done: {$ref: '#/components/callbacks/Finished'}}, responses: {'204': {description: x}}}
            components: {callbacks: {Finished: {'{$request.query.url}': {post: {responses: {'204': {description: x}}}, put: {responses: {'204': {description: x}}}}}}}
            """;

        foreach (string text in new[] { Text, Text.Replace("    put: {operationId: putOrder,", "    get: {operationId: getOrder, callbacks: {done: {$ref: '#/components/callbacks/Finished'}}, responses: {'204': {description: x}}}\n    put: {operationId: putOrder,", StringComparison.Ordinal) })
        {
            ParsedDocument document = ParsedDocument.Parse(text);
            document.Model.Types.Select(type => type.Name).Should().Equal("OrdersByKindKind");
            document.Operations.Where(operation => operation.IsHook).Select(operation => operation.Name).Should().Equal(["Finished", "FinishedPut"], string.Join('\n', document.Findings.Select(finding => finding.ToDiagnostic())));
        }
    }

    private static IEnumerable<(string, string)> Types(params string[] schemas) => ParsedDocument.Schemas(schemas).Model.Types.Select(type => (type.SourceName, type.Name));

    private static List<string> Lost(string name, bool isNear, bool isBelow) =>
        [.. Grown(name, isNear, isBelow).SelectMany((grown, seed) => grown.Before.Except(grown.After).Select(lost => $"seed {seed}: {lost}"))];

    private static IEnumerable<(IReadOnlyList<PublicName> Before, IReadOnlyList<PublicName> After)> Grown(string name, bool isNear, bool isBelow)
    {
        JsonObject document = Read(name);
        IReadOnlyList<PublicName> before = PublicName.Of(ParsedDocument.Parse(document.ToJsonString()));
        HashSet<string> taken = new(before.Where(one => one.Scope == "types" && one.Name != one.Source).Select(one => one.Name), StringComparer.OrdinalIgnoreCase);
        for (int seed = 0; seed < Seeds; seed++)
        {
            JsonObject grown = new DocumentGrower(seed, isNear, isBelow).Grow(document, added => taken.Contains(WordCasing.ToPascalCase(added)));
            yield return (before, PublicName.Of(ParsedDocument.Parse(grown.ToJsonString())));
        }
    }

    private static JsonObject Read(string name)
    {
        string text = name switch
        {
            "modern" => SeedDocuments.Modern,
            "swagger" => SeedDocuments.Swagger,
            _ => File.ReadAllText(Path.Combine(RepositoryFiles.Root, name)),
        };
        return (JsonObject)JsonNodes.ToJson((PlacedMapping)YamlTreeReader.Read(text, new FindingCollector("x"), CancellationToken.None)!);
    }
}
