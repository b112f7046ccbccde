using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Pipeline;

/// <summary>The contract of this repository, whole.</summary>
public sealed class InventoraTests
{
    private static readonly string Document = File.ReadAllText(RepositoryFiles.Contract);
    private static readonly HarnessOptions Everything = new() { Path = "/p/inventora.openapi.yaml", Namespace = "Inventora.Contracts", Emit = HarnessOptions.AllParts };

    [Fact]
    public void All_parts_compile_in_one_project_without_a_finding()
    {
        GeneratorHarness.Run(Document, Everything).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("client")]
    [InlineData("server")]
    public void Client_and_server_compile_beside_models_of_another_assembly(string part)
    {
        HarnessResult models = GeneratorHarness.Run(Document, Everything with { Emit = "models" });

        HarnessResult result = GeneratorHarness.Run(Document, Everything with
        {
            Emit = part, Namespace = "Inventora.Contracts.Part", ModelsNamespace = "Inventora.Contracts", References = [models.Image],
        });

        result.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Every_emitted_type_that_the_document_did_not_name_is_reserved()
    {
        HarnessResult result = GeneratorHarness.Run(Document, Everything);
        ContractModel model = result.Stage<EmissionUnit<ContractModel>>(Stages.Models).Single().Item;
        string[] bases = [.. model.Types.Select(type => type.Name), .. model.Tags.Select(tag => tag.Outline.Name), .. model.Tags.SelectMany(tag => tag.Operations).Select(operation => operation.Name)];
        string[] derived = [.. bases.SelectMany(name => new[] { name, name + "JsonConverter", name + "Validator", name + "Request", name + "Result", name + "Client", $"I{name}Client", $"I{name}Handler", name + "Endpoints" })];

        IEnumerable<string> names = result.Assembly.GetTypes().Where(type => !type.IsNested && type.Namespace == "Inventora.Contracts").Select(type => type.Name.Split('`')[0]);

        names.Should().BeSubsetOf(derived.Concat(ReservedNames.Types(model.Outline.Emission)));
    }
}
