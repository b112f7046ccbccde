using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Reading;

public sealed class SettingsTests
{
    private const string Document = """
        openapi: 3.1.1
        info: {title: Acme, version: '1'}
        paths: {}
        """;

    private static readonly HarnessOptions Nothing = new() { Path = "/project/acme-shop.openapi.yaml", Namespace = null, Emit = null };

    [Fact]
    public void An_item_without_metadata_takes_all_defaults()
    {
        ContractSettings settings = Read(Nothing);

        settings.Emission.Should().Be(new EmissionModel(
            "acme-shop.openapi.yaml", "AcmeShop", "AcmeShopClient", "Acme", "Acme", ContractParts.Models | ContractParts.Client, IsInternal: false));
        settings.HasOpenEnums.Should().BeFalse();
        settings.Findings.Should().BeEmpty();
    }

    [Fact]
    public void All_metadata_arrive()
    {
        ContractSettings settings = Read(Nothing with
        {
            Namespace = "Shop.Api", Emit = "server", ClientName = "ShopClient", ModelsNamespace = "Shop.Models", Enums = "open", Visibility = "internal",
        });

        settings.Emission.Should().Be(new EmissionModel(
            "acme-shop.openapi.yaml", "Shop", "ShopClient", "Shop.Api", "Shop.Models", ContractParts.Server, IsInternal: true));
        settings.HasOpenEnums.Should().BeTrue();
    }

    [Theory]
    [InlineData("models,client", ContractParts.Models | ContractParts.Client)]
    [InlineData("models;server", ContractParts.Models | ContractParts.Server)]
    [InlineData(" Client , SERVER ", ContractParts.Client | ContractParts.Server)]
    public void Parts_are_separated_by_commas_or_semicolons(string emit, ContractParts parts)
    {
        Read(Nothing with { Emit = emit }).Emission.Parts.Should().Be(parts);
    }

    [Fact]
    public void OAC0004_unknown_values_are_errors_and_the_defaults_hold()
    {
        HarnessResult result = GeneratorHarness.RunWithoutCompiling(Document, new HarnessOptions
        {
            Namespace = "Acme Api", Emit = "models,docs", ClientName = "class", Enums = "half", Visibility = "secret",
        });

        result.Findings.Should().OnlyContain(finding => finding.Id == "OAC0004" && finding.Severity == DiagnosticSeverity.Error && finding.Line == 1);
        result.Findings.Select(finding => finding.Message).Should().BeEquivalentTo(
            "'class' is no value for ClientName of the OpenApiContract item: it must be a C# identifier",
            "'Acme Api' is no value for Namespace of the OpenApiContract item: it must be a C# namespace",
            "'docs' is no value for Emit of the OpenApiContract item: the parts are models, client and server",
            "'half' is no value for Enums of the OpenApiContract item: it is closed or open",
            "'secret' is no value for Visibility of the OpenApiContract item: it is public or internal");
    }

    [Fact]
    public void OAC0005_two_contracts_of_the_same_names_are_an_error_at_the_second()
    {
        HarnessOptions second = new() { Path = "/project/other/acme.yaml" };

        HarnessResult result = GeneratorHarness.RunWithoutCompiling(Document, new HarnessOptions { OtherContracts = [new(Document, second)] });

        result.Findings.Should().ContainSingle().Which.Should().Match<HarnessFinding>(finding => finding.Id == "OAC0005");
        result.Stage<EmissionUnit<ContractModel>>(Stages.Models).Should().ContainSingle();
    }

    [Fact]
    public void Two_contracts_of_different_namespaces_live_together()
    {
        HarnessOptions second = new() { Path = "/project/other/acme.yaml", Namespace = "Acme.Other" };

        HarnessResult result = GeneratorHarness.Run(Document, new HarnessOptions { OtherContracts = [new(Document, second)] });

        result.Findings.Should().BeEmpty();
        result.Stage<EmissionUnit<ContractModel>>(Stages.Models).Should().HaveCount(2);
    }

    private static ContractSettings Read(HarnessOptions options)
    {
        return GeneratorHarness.RunWithoutCompiling(Document, options).Stage<ContractFile>(Stages.Files).Single().Settings;
    }
}
