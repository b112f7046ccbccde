using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Parsing;

public sealed class TupleTests
{
    [Fact]
    public void Places_up_to_the_least_number_of_items_must_be_there()
    {
        TupleModel tuple = Tuple("{type: array, prefixItems: [{type: string, description: First.}, {type: integer}], items: {type: boolean}, minItems: 1, maxItems: 4}");

        tuple.Items.Select(item => (item.Name, item.JsonName, ((ScalarUse)item.Type).Kind, item.IsRequired, item.Description)).Should().Equal(
            ("Item1", "0", ScalarKind.String, true, "First."), ("Item2", "1", ScalarKind.Int64, false, null));
        tuple.Rest!.Type.Should().Be(new ListUse(new ScalarUse(ScalarKind.Boolean, false, null), false, new ConstraintModel(MaxItems: 2)));
    }

    [Theory]
    [InlineData("{prefixItems: [{type: string}], items: false}")]
    [InlineData("{prefixItems: [{type: string}], unevaluatedItems: false}")]
    [InlineData("{prefixItems: [{type: string}], maxItems: 1}")]
    public void Nothing_follows_where_the_document_forbids_it(string schema) => Tuple(schema).Rest.Should().BeNull();

    [Fact]
    public void Anything_follows_where_the_document_says_nothing() =>
        Tuple("{prefixItems: [{type: string}]}").Rest!.Type.Should().Be(new ListUse(new ScalarUse(ScalarKind.Json, false, null), false, null));

    [Fact]
    public void A_place_can_be_a_named_schema_a_tuple_or_the_tuple_itself() =>
        Tuple("{prefixItems: [{$ref: '#/components/schemas/Pair'}, {prefixItems: [{type: string}]}], minItems: 2}").Items.Select(item => ((ModelUse)item.Type).Name).Should().Equal("Pair", "PairItem2");

    [Fact]
    public void A_document_of_3_0_that_has_the_keyword_means_the_same()
    {
        ParsedDocument document = ParsedDocument.Versioned("3.0.4", "Holder: {type: object, properties: {pair: {type: array, items: {}, prefixItems: [{type: string}]}}}");

        document.Type("Holder", "pair").Should().BeOfType<ModelUse>().Which.Name.Should().Be("HolderPair");
        document.Rules.Should().BeEmpty();
    }

    [Fact]
    public void In_a_query_it_is_a_list()
    {
        ParsedDocument document = ParsedDocument.Operation(
            "/a", "get", "parameters: [{name: box, in: query, schema: {type: array, prefixItems: [{type: number}, {type: number}], items: false}}]", "responses: {'204': {description: None.}}");

        document.Operations.Single().Parameters.Single().Type.Should().Be(new ListUse(new ScalarUse(ScalarKind.Double, false, null), false, null));
        document.Rules.Should().Equal("OAC0020");
    }

    private static TupleModel Tuple(string schema) => ParsedDocument.Schemas("Pair: " + schema).Model.Types.OfType<TupleModel>().Single(type => type.Name == "Pair");
}
