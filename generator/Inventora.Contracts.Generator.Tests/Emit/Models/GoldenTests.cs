using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;
using Inventora.Contracts.Generator.Tests.Harness;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

/// <summary>What is emitted, as it reads.</summary>
public sealed class GoldenTests
{
    private static readonly EnumModel Status = Enum("OrderStatus", isOpen: false, ("Pending", "pending"), ("InProgress", "in-progress"), ("Done", "done"));

    [Fact]
    public void Record_with_every_presence()
    {
        RecordModel record = Record(
            "Order",
            Required("id", Scalar(ScalarKind.String, new ConstraintModel(MinLength: 1, Pattern: "^[a-z]<?$"))) with { Description = "Identifies the order." },
            Required("minLevel", Scalar(ScalarKind.Decimal).OrNull()),
            Property("status", Ref("OrderStatus", ModelKind.ClosedEnum)) with
            {
                Default = new LiteralModel(LiteralKind.EnumMember, "Pending", "OrderStatus"),
                DefaultedName = "StatusOrDefault",
            },
            Property("retailPrice", Scalar(ScalarKind.Decimal).OrNull()) with { IsDeprecated = true },
            Property("reorderURLs", List(Scalar(ScalarKind.String)).OrNull()),
            Required("parts", List(Ref("Order"))),
            Required("createdAt", Scalar(ScalarKind.DateTime)));

        AssertGolden("Record", record with { Description = "What somebody wants.\n\nIt may have `parts`, which are orders too." });
    }

    [Fact]
    public void Record_with_other_properties() => AssertGolden(
        "RecordWithOtherProperties",
        Record("Labels", Required("a/b", Scalar(ScalarKind.Boolean))) with { AdditionalProperties = Scalar(ScalarKind.Int64).OrNull() });

    [Fact]
    public void Tuple_with_what_may_follow() => AssertGolden(
        "Tuple",
        new TupleModel(
            "Position",
            "Position",
            "Where something is.",
            false,
            new[]
            {
                Required("0", Scalar(ScalarKind.Double)) with { Name = "Item1", Description = "East of Greenwich." },
                Required("1", Scalar(ScalarKind.String).OrNull()) with { Name = "Item2" },
                Property("2", Scalar(ScalarKind.Int64)) with { Name = "Item3" },
            }.ToEquatableArray(),
            Property("", List(Scalar(ScalarKind.Decimal))) with { Name = "Rest" }));

    [Fact]
    public void Closed_enumeration() => AssertGolden("ClosedEnum", Status);

    [Fact]
    public void Open_enumeration() => AssertGolden("OpenEnum", Status with { IsOpen = true });

    [Fact]
    public void Closed_enumeration_of_numbers() => AssertGolden("ClosedNumberEnum", NumberEnum("Size", isOpen: false, ("One", "1"), ("Minus", "-20")));

    [Fact]
    public void Open_enumeration_of_numbers() => AssertGolden("OpenNumberEnum", NumberEnum("Size", isOpen: true, ("Half", "0.5"), ("Two", "2")));

    [Fact]
    public void Union()
    {
        EmittedContract contract = EmittedContract.Compile(
            [
                new UnionModel(
                    "Pet",
                    "Pet",
                    "Who lives here.",
                    false,
                    new UnionArmModel[]
                    {
                        new("Cat", Ref("Cat"), JsonKinds.Object, new[] { "cat", "kitty" }.ToEquatableArray(), new[] { "kind" }.ToEquatableArray(), default),
                        new("CatMap", Map(Ref("Cat")), JsonKinds.Object, default, default, default),
                        new("CatList", List(Ref("Cat")), JsonKinds.Array, default, default, default),
                        new("Integer", Scalar(ScalarKind.Int64), JsonKinds.Number, default, default, default),
                        new("Date", Scalar(ScalarKind.Date), JsonKinds.String, default, default, default),
                        new("Text", Scalar(ScalarKind.String), JsonKinds.String, default, default, default),
                    }.ToEquatableArray(),
                    "kind"),
                Record("Cat", Required("kind", Scalar(ScalarKind.String))),
            ],
            user: """
                namespace User;

                public static class Uses
                {
                    public static string Describe(Acme.Api.Pet pet) => pet.Match(cat => cat.Kind, cats => "map", cats => "list", age => "age", day => "day", text => text, json => json.GetRawText());

                    public static Acme.Api.Pet FromConversion() => "Tom";
                }
                """);
        GoldenFile.AssertEqual("Emit/Models/Union", contract.Source("Acme.Pet.g.cs"));
    }

    private static void AssertGolden(string name, TypeModel type)
    {
        EmittedContract contract = EmittedContract.Compile(type is RecordModel ? [type, Status] : [type]);
        GoldenFile.AssertEqual("Emit/Models/" + name, contract.Source($"Acme.{type.Name}.g.cs"));
    }
}
