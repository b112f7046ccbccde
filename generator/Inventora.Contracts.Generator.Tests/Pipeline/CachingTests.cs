using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Pipeline;

/// <summary>What a change makes the generator do again.</summary>
public sealed class CachingTests
{
    private const string Document = """
        openapi: 3.1.1
        info: {title: Acme, version: '1'}
        paths:
          /orders:
            get:
              operationId: listOrders
              tags: [Orders]
              responses:
                '200':
                  description: All.
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}
          /customers:
            post:
              operationId: createCustomer
              tags: [Customers]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Customer'}}}}
              responses:
                '204': {description: Done.}
        components:
          schemas:
            Order:
              type: object
              required: [id]
              properties:
                id: {type: string}
                customer: {$ref: '#/components/schemas/Customer'}
                sort: {type: string, not: {const: none}}
            Customer:
              type: object
              properties:
                name: {type: string, minLength: 1}
            Color:
              type: string
              enum: [red, green]
        """;

    private static readonly HarnessOptions Options = new() { Emit = HarnessOptions.AllParts };

    [Fact]
    public void An_unrelated_edit_runs_nothing_again()
    {
        CSharpCompilation compilation = GeneratorHarness.CreateCompilation(Options);
        GeneratorDriver driver = GeneratorHarness.CreateDriver(Document, Options).RunGenerators(compilation);

        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", GeneratorHarness.ParseOptions)));

        CachingAssertions.AssertNothingRan(driver);
        foreach (string stage in CachingAssertions.StageNames)
        {
            CachingAssertions.Reasons(driver, stage).Should().NotBeEmpty("the document has something for {0}", stage);
        }
    }

    [Fact]
    public void A_comment_in_the_document_moves_the_findings_and_emits_nothing()
    {
        GeneratorDriver driver = Edit("paths:", "# The paths.\npaths:");

        CachingAssertions.Reasons(driver, Stages.Parsed).Should().Equal(IncrementalStepRunReason.Modified);
        CachingAssertions.Reasons(driver, Stages.Findings).Should().Equal(IncrementalStepRunReason.Modified);
        CachingAssertions.Reasons(driver, Stages.Models).Should().Equal(IncrementalStepRunReason.Unchanged);
        OutputReasons(driver).Where(output => output.Name is not null).Should().OnlyContain(output => output.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_comment_after_the_last_finding_changes_nothing()
    {
        GeneratorDriver driver = Edit("enum: [red, green]", "enum: [red, green] # Colors.");

        CachingAssertions.Reasons(driver, Stages.Parsed).Should().Equal(IncrementalStepRunReason.Unchanged);
        OutputReasons(driver).Should().OnlyContain(output => output.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_schema_edit_emits_that_type_and_its_validator_alone()
    {
        GeneratorDriver driver = Edit("minLength: 1", "maxLength: 80");

        Changed(driver).Should().BeEquivalentTo("Acme.Customer.g.cs", "Acme.Customer.Validator.g.cs");
    }

    [Fact]
    public void The_last_bound_that_goes_takes_the_checks_along()
    {
        Changed(Edit("{type: string, minLength: 1}", "{type: string}")).Should().BeEquivalentTo(
            "Acme.Customer.g.cs", "Acme.Customer.Validator.g.cs", "Acme.Order.g.cs", "Acme.Customers.Client.g.cs", "Acme.Customers.Server.g.cs");
    }

    [Fact]
    public void An_enum_edit_emits_that_type_alone()
    {
        Changed(Edit("[red, green]", "[red, green, blue]")).Should().BeEquivalentTo("Acme.Color.g.cs");
    }

    [Fact]
    public void An_operation_edit_emits_its_tag_alone()
    {
        Changed(Edit("operationId: listOrders", "operationId: listOrders\n      summary: List orders"))
            .Should().BeEquivalentTo("Acme.Orders.Client.g.cs", "Acme.Orders.Server.g.cs");
    }

    [Fact]
    public void Another_version_of_the_document_emits_no_type_again()
    {
        Changed(Edit("version: '1'", "version: '2'")).Should().OnlyContain(name => name == "AcmeClient.g.cs" || name == "AcmeServer.g.cs");
    }

    [Fact]
    public void A_new_schema_at_the_end_emits_itself_alone()
    {
        Changed(Edit("enum: [red, green]", "enum: [red, green]\n    Size: {type: string, enum: [s, m]}")).Should().BeEquivalentTo("Acme.Size.g.cs");
    }

    [Theory]
    [InlineData("/project/line.yaml", IncrementalStepRunReason.Modified)]
    [InlineData("/project/other.yaml", IncrementalStepRunReason.Cached)]
    public void An_edit_of_another_file_matters_where_the_contract_refers_to_it(string edited, IncrementalStepRunReason reason)
    {
        const string document = "openapi: 3.1.1\ninfo: {title: Acme, version: '1'}\npaths: {}\ncomponents: {schemas: {Order: {type: object, properties: {line: {$ref: line.yaml}}}}}\n";
        DocumentText[] texts = [new(Options.Path, document), new("/project/line.yaml", "type: string"), new("/project/other.yaml", "type: string")];
        CSharpCompilation compilation = GeneratorHarness.CreateCompilation(Options);
        GeneratorDriver driver = GeneratorHarness.CreateDriver(document, Options).ReplaceAdditionalTexts([.. texts]).RunGenerators(compilation);

        driver = driver.ReplaceAdditionalText(texts.Single(text => text.Path == edited), new DocumentText(edited, "type: integer")).RunGenerators(compilation);

        CachingAssertions.Reasons(driver, Stages.Parsed).Should().Equal(reason);
    }

    private static GeneratorDriver Edit(string old, string replacement)
    {
        Document.Should().Contain(old);
        CSharpCompilation compilation = GeneratorHarness.CreateCompilation(Options);
        GeneratorDriver driver = GeneratorHarness.CreateDriver(Document, Options);
        AdditionalText text = new DocumentText(Options.Path, Document);
        driver = driver.ReplaceAdditionalTexts([text]).RunGenerators(compilation);
        return driver.ReplaceAdditionalText(text, new DocumentText(Options.Path, Document.Replace(old, replacement, StringComparison.Ordinal))).RunGenerators(compilation);
    }

    /// <summary>The emitted files whose emitter ran again; a finding that only moved is none.</summary>
    private static IEnumerable<string> Changed(GeneratorDriver driver)
    {
        return OutputReasons(driver).Where(output => output.Reason != IncrementalStepRunReason.Cached).Select(output => output.Name).OfType<string>();
    }

    /// <summary>The files of each output step and why the step is what it is; no name for the findings.</summary>
    private static IEnumerable<(string? Name, IncrementalStepRunReason Reason)> OutputReasons(GeneratorDriver driver)
    {
        return driver.GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(steps => steps.Value)
            .SelectMany(step => step.Outputs)
            .SelectMany(output => Names(output.Value).DefaultIfEmpty().Select(name => (name, output.Reason)));
    }

    private static IEnumerable<string?> Names(object output)
    {
        var (sources, _) = ((IEnumerable<object> Sources, IEnumerable<Diagnostic> Diagnostics))Unpack(output);
        return sources.Select(source => (string?)source.GetType().GetProperty("HintName")!.GetValue(source));
    }

    /// <summary>Roslyn's output step holds a tuple of internal types.</summary>
    private static (IEnumerable<object> Sources, IEnumerable<Diagnostic> Diagnostics) Unpack(object output)
    {
        var tuple = (System.Runtime.CompilerServices.ITuple)output;
        return (((System.Collections.IEnumerable)tuple[0]!).Cast<object>(), ((System.Collections.IEnumerable)tuple[1]!).Cast<Diagnostic>());
    }
}
