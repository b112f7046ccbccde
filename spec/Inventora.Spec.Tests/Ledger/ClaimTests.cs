using Inventora.Spec.Tests.Architecture;

namespace Inventora.Spec.Tests.LedgerGates;

/// <summary>Between ledger and contract: nothing is claimed that is not there, and nothing is there that nobody claims.</summary>
public sealed class ClaimTests
{
    private static readonly ContractDocument Contract = ContractDocument.Load();

    private static IEnumerable<string> Structural => TheLedger.Ledger.Structural.SelectMany(places => places.Pointers);

    [Fact]
    public void Every_pointer_leads_to_a_place_of_the_contract()
    {
        var pointers = TheLedger.Ledger.Facts.SelectMany(fact => fact.Pointers.Select(pointer => (fact.Id, Pointer: pointer)))
            .Concat(Structural.Select(pointer => (Id: "structural", Pointer: pointer)));

        pointers.Where(entry => !Contract.TryResolve(entry.Pointer, out _)).Select(entry => $"{entry.Id}: {entry.Pointer}").ShouldBeNone();
    }

    [Fact]
    public void No_fact_points_twice_at_the_same_place() =>
        TheLedger.Ledger.Facts.Where(fact => fact.Pointers.Distinct().Count() < fact.Pointers.Count).Select(fact => fact.Id).ShouldBeNone();

    [Fact]
    public void Whatever_the_contract_asserts_rests_on_a_fact_or_is_structure()
    {
        var unclaimed = ContractPlaces.Of(Contract)
            .Where(place => !Structural.Any(pointer => JsonPointers.IsAtOrBelow(place.Pointer, pointer)))
            .Where(place => !TheLedger.Ledger.Facts.Any(place.IsClaimedBy))
            .Select(place => $"line {Contract.LineOf(place.Pointer)}: {place}");

        unclaimed.ShouldBeNone();
    }

    [Fact]
    public void What_is_called_structure_is_a_place_that_no_fact_claims()
    {
        var places = ContractPlaces.Of(Contract).ToArray();

        Structural.Should().OnlyHaveUniqueItems();
        Structural.Where(pointer => !places.Any(place => JsonPointers.IsAtOrBelow(place.Pointer, pointer))).ShouldBeNone();
        Structural.Where(pointer => TheLedger.Ledger.Facts.Any(fact => fact.Pointers.Any(claim => JsonPointers.IsAtOrBelow(claim, pointer)))).ShouldBeNone();
    }

    [Theory]
    [InlineData("/components/schemas/Resource/properties/notes", "null")]
    [InlineData("/components/parameters/Limit/schema/maximum", "1000")]
    [InlineData("/components/schemas/TaskCreate/properties/Items/minItems", null)]
    [InlineData("/components/schemas/UnitType/enum", "volume.bdft")]
    [InlineData("/components/schemas/StockLevelUpdate/then", null)]
    [InlineData("/components/schemas/CreatedTaskBatch/allOf/1/required", null)]
    [InlineData("/paths/~1task-batches~1{id}/delete/responses/204", null)]
    [InlineData("/paths/~1tasks/get/parameters/3", null)]
    [InlineData("/security/1", null)]
    public void Constraints_of_every_kind_are_places(string pointer, string? word) =>
        ContractPlaces.Of(Contract).Should().Contain(new ContractPlace(pointer, word));

    [Fact]
    public void A_constraint_that_nobody_thought_of_is_a_place_that_needs_a_fact()
    {
        var contract = ContractDocument.Parse(
            """
            openapi: 3.1.1
            paths:
              /things:
                get:
                  operationId: listThings
                  callbacks: {}
                  responses:
                    '200':
                      description: Things.
                      headers:
                        X-Total: {schema: {type: integer, minimum: 3}}
                      content:
                        application/json:
                          schema: {type: array, items: {type: object, properties: {name: {type: string, pattern: a+}}}}
            webhooks: {}
            """);

        ContractPlaces.Of(contract).Select(place => place.ToString()).Should().Equal(
            "/paths/~1things/get",
            "/paths/~1things/get/callbacks",
            "/paths/~1things/get/responses/200",
            "/paths/~1things/get/responses/200/headers/X-Total",
            "/paths/~1things/get/responses/200/headers/X-Total/schema/minimum (3)",
            "/paths/~1things/get/responses/200/content/application~1json/schema/items/properties/name",
            "/paths/~1things/get/responses/200/content/application~1json/schema/items/properties/name/pattern",
            "/webhooks");
    }
}
