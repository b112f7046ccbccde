using System.Collections;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;
using Inventora.Contracts.Generator.Tests.Harness;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Validation;

public sealed class ValidatorTests
{
    private static readonly EmissionModel Server = Emission with { Parts = ContractParts.Models | ContractParts.Server };
    private static readonly Lazy<EmittedContract> Contract = new(Compile);

    [Theory]
    [InlineData("Numbers", """{"min":1,"max":10,"more":1.01,"less":9.99,"step":0.3,"fraction":0.3,"whole":3}""")]
    [InlineData("Numbers", """{"min":0.99}""", "/min: expected at least 1, seen 0.99.")]
    [InlineData("Numbers", """{"max":10.1}""", "/max: expected at most 10, seen 10.1.")]
    [InlineData("Numbers", """{"more":1.0}""", "/more: expected more than 1, seen 1.0.")]
    [InlineData("Numbers", """{"less":10}""", "/less: expected less than 10, seen 10.")]
    [InlineData("Numbers", """{"step":0.25}""", "/step: expected a multiple of 0.1, seen 0.25.")]
    [InlineData("Numbers", """{"fraction":0.25}""", "/fraction: expected a multiple of 0.1, seen 0.25.")]
    [InlineData("Numbers", """{"whole":2}""", "/whole: expected at least 2.5, seen 2.")]
    [InlineData("Numbers", """{"min":0,"max":11}""", "/min: expected at least 1, seen 0.", "/max: expected at most 10, seen 11.")]
    [InlineData("Texts", """{"text":"ab","code":"A-7"}""")]
    [InlineData("Texts", """{"text":""}""", "/text: expected at least 2 characters, seen ''.")]
    [InlineData("Texts", """{"text":"😀😀😀"}""")]
    [InlineData("Texts", """{"text":"😀"}""", "/text: expected at least 2 characters, seen '😀'.")]
    [InlineData("Texts", """{"text":"abcd"}""", "/text: expected at most 3 characters, seen 'abcd'.")]
    [InlineData("Texts", """{"code":"A-7\n"}""", "/code: expected text that matches ^[A-Z]-\\d$, seen 'A-7?'.")]
    [InlineData("Texts", """{"code":"A-٣"}""", "/code: expected text that matches ^[A-Z]-\\d$, seen 'A-٣'.")]
    [InlineData("Texts", """{"site":null}""")]
    [InlineData("Texts", """{"site":"a"}""", "/site: expected at least 2 characters, seen 'a'.")]
    [InlineData("Lists", """{"parts":[{"min":1}],"tags":["a","b"],"byName":{"x/y":{}}}""")]
    [InlineData("Lists", """{"parts":[]}""", "/parts: expected at least 1 item, seen 0.")]
    [InlineData("Lists", """{"parts":[{},{"min":0}]}""", "/parts/1/min: expected at least 1, seen 0.")]
    [InlineData("Lists", """{"parts":[{}],"tags":["a","b","c"]}""", "/tags: expected at most 2 items, seen 3.")]
    [InlineData("Lists", """{"parts":[{}],"tags":["a","a"]}""", "/tags: expected items that all differ, seen equal ones.")]
    [InlineData("Lists", """{"parts":[{}],"tags":[""]}""", "/tags/0: expected at least 1 character, seen ''.")]
    [InlineData("Lists", """{"parts":[{}],"byName":{}}""", "/byName: expected at least 1 property, seen 0.")]
    [InlineData("Lists", """{"parts":[{}],"byName":{"x/~":{"min":0},"z":null}}""", "/byName/x~1~0/min: expected at least 1, seen 0.")]
    [InlineData("Lists", """{"parts":[{}],"grid":[[1],[2,0]]}""", "/grid/1/1: expected at least 1, seen 0.")]
    [InlineData("Lists", """{"parts":[{}],"grid":null,"other":{"min":0},"extra":[0]}""", "/other/min: expected at least 1, seen 0.", "/extra/0: expected at least 1, seen 0.")]
    [InlineData("Update", """{"type":"custom","statusId":5}""")]
    [InlineData("Update", """{"type":"audit"}""")]
    [InlineData("Update", """{"type":"audit","statusId":null}""")]
    [InlineData("Update", """{"type":"custom"}""", "/statusId: expected a value, as type is custom, seen no such property.")]
    [InlineData("Update", """{"type":"custom","statusId":null}""", "/statusId: expected a value, as type is custom, seen null.")]
    [InlineData("Update", """{"type":"audit","mode":"x"}""", "/note: expected a value, as mode is x or y, seen no such property.")]
    public void Every_broken_bound_is_a_violation(string type, string json, params string[] expected)
    {
        object value = Contract.Value.Read(type, json);
        var violations = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(Contract.Value.Type("Violation")))!;

        Contract.Value.Call($"Acme.Api.{type}Validator", "Validate", value, "", violations);

        violations.Cast<object>().Select(violation => violation.ToString()).Should().Equal(expected);
    }

    [Fact]
    public void A_validator_reads_well() => GoldenFile.AssertEqual("Emit/Validation/Lists", Contract.Value.Source("Acme.Lists.Validator.g.cs"));

    [Fact]
    public void A_condition_reads_well() => GoldenFile.AssertEqual("Emit/Validation/Condition", Contract.Value.Source("Acme.Update.Validator.g.cs"));

    [Theory]
    [InlineData(ScalarKind.Int64, "1e400")]
    [InlineData(ScalarKind.Decimal, "1e40")]
    [InlineData(ScalarKind.Double, "1e999")]
    public void A_bound_beyond_all_values_is_no_check(ScalarKind kind, string bound) =>
        ConstraintText.Checks(Server, Scalar(kind, new ConstraintModel(Maximum: bound)), "value", "path").Should().BeEmpty();

    [Fact]
    public void A_pattern_that_no_engine_here_can_read_is_no_check() =>
        ConstraintText.Checks(Server, Scalar(ScalarKind.String, new ConstraintModel(Pattern: "(")), "value", "path").Should().BeEmpty();

    private static EmittedContract Compile()
    {
        RecordModel numbers = Record(
            "Numbers",
            Property("min", Scalar(ScalarKind.Decimal, new ConstraintModel(Minimum: "1"))),
            Property("max", Scalar(ScalarKind.Decimal, new ConstraintModel(Maximum: "10")).OrNull()),
            Property("more", Scalar(ScalarKind.Decimal, new ConstraintModel(Minimum: "1", IsMinimumExclusive: true))),
            Property("less", Scalar(ScalarKind.Double, new ConstraintModel(Maximum: "10", IsMaximumExclusive: true))),
            Property("step", Scalar(ScalarKind.Decimal, new ConstraintModel(MultipleOf: "0.1"))),
            Property("fraction", Scalar(ScalarKind.Double, new ConstraintModel(MultipleOf: "0.1"))),
            Property("whole", Scalar(ScalarKind.Int64, new ConstraintModel(Minimum: "2.5", Maximum: "9223372036854775808"))));
        RecordModel texts = Record(
            "Texts",
            Property("text", Scalar(ScalarKind.String, new ConstraintModel(MinLength: 2, MaxLength: 3))),
            Property("code", Scalar(ScalarKind.String, new ConstraintModel(Pattern: @"^[A-Z]-\d$")).OrNull()),
            Property("site", Scalar(ScalarKind.Uri, new ConstraintModel(MinLength: 2)).OrNull()));
        RecordModel lists = Record(
            "Lists",
            Required("parts", List(Ref("Numbers"), new ConstraintModel(MinItems: 1))),
            Property("tags", List(Scalar(ScalarKind.String, new ConstraintModel(MinLength: 1)), new ConstraintModel(MaxItems: 2, HasUniqueItems: true))),
            Property("byName", Map(Ref("Numbers").OrNull(), new ConstraintModel(MinProperties: 1))),
            Property("grid", List(List(Scalar(ScalarKind.Int32, new ConstraintModel(Minimum: "1")))).OrNull()),
            Property("other", Ref("Numbers").OrNull())) with
        {
            AdditionalProperties = List(Scalar(ScalarKind.Int64, new ConstraintModel(Minimum: "1"))),
        };
        RecordModel update = Record(
            "Update",
            Required("type", Ref("UpdateType", ModelKind.ClosedEnum)),
            Property("statusId", Scalar(ScalarKind.Int64).OrNull()),
            Property("mode", Scalar(ScalarKind.String)),
            Property("note", Scalar(ScalarKind.String))) with
        {
            Conditions = new[]
            {
                Condition("Type", "StatusId", new LiteralModel(LiteralKind.EnumMember, "Custom", "UpdateType")),
                Condition("Mode", "Note", new LiteralModel(LiteralKind.String, "x", null), new LiteralModel(LiteralKind.String, "y", null)),
            }.ToEquatableArray(),
        };
        return EmittedContract.Compile(
            [numbers, texts, lists, update, Enum("UpdateType", isOpen: false, ("Audit", "audit"), ("Custom", "custom"))],
            emission: Server);
    }

    private static ConditionModel Condition(string property, string demanded, params LiteralModel[] values) =>
        new(property, values.ToEquatableArray(), new[] { demanded }.ToEquatableArray(), new[] { demanded }.ToEquatableArray());
}
