using Inventora.Conformance.Checks.Answers;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Checks;

public sealed class ResponseSchemasTests
{
    private const string Place = """{"id":"l1","name":"Here","isDefault":true,"hideMaterials":false,"address1":null,"address2":null,"city":null,"state":null,"zip":null,"country":null}""";
    private const string Pages = """ "pagination":{"totalCount":2,"offset":0,"limit":100} """;

    private static readonly ContractDocument Contract = ContractDocument.Load();
    private readonly ResponseSchemas schemas = new(Contract);

    [Fact]
    public void A_page_of_sound_records_has_no_violation() => Violations($$"""{"data":[{{Place}},{{Place.Replace("l1", "l2", StringComparison.Ordinal)}}],{{Pages}}}""").Should().BeEmpty();

    [Fact]
    public void A_violation_names_the_record_of_the_page()
    {
        var broken = Place.Replace("\"Here\"", "5", StringComparison.Ordinal);

        Violations($$"""{"data":[{{Place}},{{broken}}],{{Pages}}}""").Should().Equal("#/data[1].name: StringExpected");
        Violations($$"""{"data":[{{Place}},{{broken}}],{{Pages}}}""").Should().Equal(["#/data[1].name: StringExpected"], "what is wrong is told each time");
    }

    [Fact]
    public void What_stands_around_the_records_is_validated_too()
    {
        Violations($$"""{"data":[{{Place}}]}""").Should().ContainSingle().Which.Should().Contain("pagination");
        Violations($$"""{"data":{{Place}},{{Pages}}}""").Should().ContainSingle().Which.Should().Contain("data");
        Violations("[]").Should().NotBeEmpty();
        Violations($$"""{"data":[5],{{Pages}}}""").Should().NotBeEmpty().And.AllSatisfy(violation => violation.Should().StartWith("#/data[0]"));
    }

    private IEnumerable<string> Violations(string body) =>
        schemas.Violations(Contract.Operations.Single(operation => operation.OperationId == "listLocations"), 200, body).Select(violation => violation.Text);
}
