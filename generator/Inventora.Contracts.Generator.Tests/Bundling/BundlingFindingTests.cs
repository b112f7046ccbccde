using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Bundling;

/// <summary>What is wrong in a file, or with the way to it, is said where it stands; the rest is emitted.</summary>
public sealed class BundlingFindingTests
{
    private const string Head = "openapi: 3.1.1\ninfo: {title: Acme, version: '1'}\n";

    [Fact]
    public void A_file_that_the_project_lacks_is_named_with_the_path_that_was_looked_for()
    {
        Expect(
            "paths: {}\ncomponents: {schemas: {Order: {type: object, properties: {line: {$ref: '../models/Line.yaml#/a'}}}}}\n",
            [],
            ("/project/acme.yaml", 4, 72, "The reference '../models/Line.yaml#/a' leads nowhere; '/models/Line.yaml' is no OpenApiDocument of the project; values are emitted as JsonElement"));
    }

    [Fact]
    public void An_address_is_not_opened()
    {
        Expect(
            "paths: {}\ncomponents: {schemas: {Order: {type: object, properties: {line: {$ref: 'https://acme.example/line.yaml'}}}}}\n",
            [],
            ("/project/acme.yaml", 4, 72, "The reference 'https://acme.example/line.yaml' leads nowhere; no address is opened: the file must be part of the project, and the reference its path; values are emitted as JsonElement"));
    }

    [Fact]
    public void A_place_that_a_file_lacks_is_said_in_the_file_that_refers_to_it()
    {
        Expect(
            "paths: {}\ncomponents: {schemas: {Order: {$ref: a.yaml}}}\n",
            [("a.yaml", "type: object\nproperties:\n  line: {$ref: 'b.yaml#/Line'}\n"), ("b.yaml", "Other: {}\n")],
            ("/project/a.yaml", 3, 16, "The reference 'b.yaml#/Line' leads nowhere; '/project/b.yaml' has no such place; values are emitted as JsonElement"));
    }

    [Fact]
    public void A_missing_parameter_is_left_out_once()
    {
        Expect(
            "paths: {/orders: {get: {operationId: list, parameters: [{$ref: 'x.yaml#/P'}], responses: {'204': {description: Done.}}}}}\n",
            [],
            ("/project/acme.yaml", 3, 64, "The reference 'x.yaml#/P' leads nowhere; '/project/x.yaml' is no OpenApiDocument of the project; what it stands for is left out"));
    }

    [Fact]
    public void A_missing_path_is_left_out_and_the_others_are_not()
    {
        HarnessResult result = Expect(
            "paths: {/a: {$ref: a.yaml}, /b: {get: {operationId: getB, responses: {'204': {description: Done.}}}}}\n",
            [],
            ("/project/acme.yaml", 3, 20, "The reference 'a.yaml' leads nowhere; '/project/a.yaml' is no OpenApiDocument of the project; what it stands for is left out"));
        result.Sources.Values.Should().Contain(source => source.Contains("GetBAsync(", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_that_leads_back_to_itself_through_files_ends()
    {
        Expect(
            "paths: {/a: {$ref: a.yaml}}\n",
            [("a.yaml", "get: {operationId: getA, responses: {'204': {description: Done.}}, callbacks: {again: {'{$request.body#/url}': {$ref: a.yaml}}}}\n")],
            ("/project/a.yaml", 1, 119, "The reference leads back to itself; it is taken as an empty object"));
    }

    [Fact]
    public void A_broken_file_is_reported_at_its_fault_and_what_refers_to_it_too()
    {
        HarnessResult result = Run(
            "paths: {}\ncomponents: {schemas: {Order: {type: object, properties: {id: {type: string}, line: {$ref: a.yaml}}}}}\n",
            ("a.yaml", "type: object\nproperties: [\n"));

        result.Findings.Select(finding => (finding.Id, finding.Path, finding.Line)).Should().BeEquivalentTo([("OAC0001", "/project/a.yaml", 3), ("OAC0007", "/project/acme.yaml", 4)]);
        result.Source("Acme.Order.g.cs").Should().Contain("Line");
    }

    [Fact]
    public void A_dynamic_reference_that_many_could_be_meant_by_is_located()
    {
        Run("""
            paths: {}
            components:
              schemas:
                A: {$defs: {x: {$dynamicAnchor: item, type: string}}, type: object, properties: {list: {$ref: '#/components/schemas/Items'}}}
                B: {$defs: {x: {$dynamicAnchor: item, type: integer}}, type: object, properties: {list: {$ref: '#/components/schemas/Items'}}}
                Items: {type: array, items: {$dynamicRef: '#item'}}
            """).Findings.Select(finding => (finding.Id, finding.Line, finding.Message)).Should().Equal(
            ("OAC0012", 8, "The reference '#item' means another schema in every place that it is reached from; values are emitted as JsonElement"));
    }

    [Fact]
    public void Files_that_multiply_each_other_are_not_read()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 9).Select(level => ($"f{level}.yaml",
            level == 8 ? "get: {responses: {}}\n" : "get: {responses: {}, callbacks: {a: {" + string.Join(", ", Enumerable.Range(0, 12).Select(index => $"'{{$url}}{index}': {{$ref: f{level + 1}.yaml}}")) + "}}}\n"))];

        Run("paths: {/a: {$ref: f0.yaml}}\n", files).Findings.Should().Contain(finding => finding.Id == "OAC0003");
    }

    private static HarnessResult Expect(string document, (string, string)[] files, (string Path, int Line, int Column, string Message) expected)
    {
        HarnessResult result = Run(document, files);
        result.Findings.Select(finding => (finding.Path, finding.Line, finding.Column, finding.Message)).Should().Equal(expected);
        return result;
    }

    private static HarnessResult Run(string document, params (string Name, string Text)[] files)
    {
        return GeneratorHarness.Run(Head + document, new HarnessOptions { Emit = "models,client", Files = files.ToDictionary(file => "/project/" + file.Name, file => file.Text) });
    }
}
