using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Parsing;

public sealed class RecordTests
{
    [Fact]
    public void An_allOf_around_one_schema_is_a_record_of_its_own_in_components()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Product: {description: A product., allOf: [{$ref: '#/components/schemas/Resource'}]}",
            "Resource: {type: object, required: [id], properties: {id: {type: string}, kind: {enum: [a, b]}}}");

        document.Model.Types.Select(type => type.Name).Should().BeEquivalentTo("Product", "Resource", "ResourceKind");
        document.Record("Product").Properties.Should().Equal(document.Record("Resource").Properties);
        document.Record("Product").Description.Should().Be("A product.");
    }

    [Fact]
    public void An_allOf_around_one_schema_is_that_schema_at_a_property()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {part: {description: Its part., allOf: [{$ref: '#/components/schemas/Part'}]}}}",
            "Part: {type: object, properties: {id: {type: string}}}");

        document.Type("Order", "part").Should().Be(new ModelUse("Part", ModelKind.Record, false, null, IsBounded: false));
        document.Property("Order", "part").Description.Should().Be("Its part.");
    }

    [Fact]
    public void All_parts_of_an_allOf_are_merged()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Created: {allOf: [{$ref: '#/components/schemas/Batch'}, {type: object, required: [place], properties: {extra: {type: boolean}}}]}",
            "Batch: {type: object, required: [id], properties: {id: {type: string}, place: {type: integer}}}");

        document.Record("Created").Properties.Select(property => (property.JsonName, property.IsRequired)).Should().Equal(("id", true), ("place", true), ("extra", false));
        document.Property("Batch", "place").IsRequired.Should().BeFalse();
    }

    [Fact]
    public void A_property_that_two_parts_describe_meets_both()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {allOf: [{type: object, properties: {a: {type: [string, 'null']}}}, {type: object, properties: {a: {type: string, maxLength: 3}}}]}");

        document.Type("Order", "a").Should().Be(new ScalarUse(ScalarKind.String, false, new ConstraintModel(MaxLength: 3)));
    }

    [Fact]
    public void Types_may_contain_themselves_and_each_other()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}, children: {type: array, items: {$ref: '#/components/schemas/Node'}}, owner: {$ref: '#/components/schemas/Owner'}}}",
            "Owner: {type: object, properties: {nodes: {type: object, additionalProperties: {$ref: '#/components/schemas/Node'}}}}");

        document.Type("Node", "next").Should().Be(new ModelUse("Node", ModelKind.Record, false, null, IsBounded: false));
        document.Type("Owner", "nodes").Should().Be(new MapUse(new ModelUse("Node", ModelKind.Record, false, null, IsBounded: false), false, null));
        document.Rules.Should().BeEmpty();
    }

    [Fact]
    public void A_list_of_itself_has_no_type_and_is_reported()
    {
        ParsedDocument document = ParsedDocument.Schemas("Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}");

        document.Rules.Should().Equal("OAC0012");
    }

    [Fact]
    public void References_in_a_circle_lead_nowhere()
    {
        ParsedDocument document = ParsedDocument.Schemas("A: {$ref: '#/components/schemas/B'}", "B: {$ref: '#/components/schemas/A'}", "C: {allOf: [{$ref: '#/components/schemas/C'}]}");

        document.Model.Types.Count.Should().Be(0);
        document.Rules.Should().Equal("OAC0014", "OAC0014", "OAC0014");
    }

    [Fact]
    public void Ten_thousand_records_in_a_chain_are_parsed_one_after_another()
    {
        const int count = 10_000;
        string[] lines = [.. Enumerable.Range(0, count).Select(index => $"S{index}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/S{(index + 1) % count}'}}}}}}")];

        ParsedDocument.Schemas(lines).Model.Types.Count.Should().Be(count);
    }

    [Fact]
    public void A_reference_into_another_schema_shares_its_type()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {state: {$ref: '#/components/schemas/Part/properties/state'}, x: {$ref: '#/components/schemas/Part/$defs/x'}}}",
            "Part: {type: object, $defs: {x: {type: integer}}, properties: {state: {enum: [a, b]}}}");

        document.Type("Order", "state").Should().Be(new ModelUse("PartState", ModelKind.ClosedEnum, false, null)).And.Be(document.Type("Part", "state"));
        document.Type("Order", "x").Should().Be(new ScalarUse(ScalarKind.Int64, false, null));
        document.Rules.Should().BeEmpty();
    }

    [Fact]
    public void Objects_written_in_place_are_named_by_their_place()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {lines: {type: array, items: {type: object, properties: {price: {type: object, properties: {amount: {type: number}}}}}}, labels: {type: object, additionalProperties: {type: object, properties: {text: {type: string}}}}}}");

        document.Model.Types.Select(type => type.Name).Should().BeEquivalentTo("Order", "OrderLinesItem", "OrderLinesItemPrice", "OrderLabelsValue");
    }

    [Fact]
    public void Objects_without_properties_are_maps()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {a: {type: object}, b: {type: object, additionalProperties: {type: integer}}, c: {type: object, additionalProperties: true}, d: {additionalProperties: {type: string}}}}");

        ScalarUse json = new(ScalarKind.Json, false, null);
        document.Type("Order", "a").Should().Be(new MapUse(json, false, null));
        document.Type("Order", "b").Should().Be(new MapUse(new ScalarUse(ScalarKind.Int64, false, null), false, null));
        document.Type("Order", "c").Should().Be(new MapUse(json, false, null));
        document.Type("Order", "d").Should().Be(new MapUse(new ScalarUse(ScalarKind.String, false, null), false, null));
    }

    [Fact]
    public void Other_properties_keep_their_type_when_the_document_gives_one()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, properties: {id: {type: string}}, additionalProperties: {type: integer}}",
            "Open: {type: object, properties: {id: {type: string}}, additionalProperties: true}",
            "Silent: {type: object, properties: {id: {type: string}}}",
            "Closed: {type: object, properties: {id: {type: string}}, additionalProperties: false}");

        document.Record("Order").AdditionalProperties.Should().Be(new ScalarUse(ScalarKind.Int64, false, null));
        document.Record("Open").AdditionalProperties.Should().Be(new ScalarUse(ScalarKind.Json, false, null));
        document.Record("Silent").AdditionalProperties.Should().BeNull();
        document.Record("Closed").AdditionalProperties.Should().BeNull();
    }

    [Fact]
    public void Access_and_deprecation_are_kept()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "Order: {type: object, deprecated: true, properties: {a: {type: string, readOnly: true}, b: {type: string, writeOnly: true}, c: {type: string, deprecated: true}}}");

        document.Record("Order").IsDeprecated.Should().BeTrue();
        document.Record("Order").Properties.Select(property => (property.Access, property.IsDeprecated)).Should().Equal(
            (PropertyAccess.ReadOnly, false), (PropertyAccess.WriteOnly, false), (PropertyAccess.Both, true));
    }

    [Fact]
    public void A_condition_is_kept_in_CSharp_names()
    {
        ParsedDocument document = ParsedDocument.Schemas("""
            Update:
              type: object
              properties: {kind: {enum: [plain, custom]}, status_id: {type: [integer, 'null']}}
              if: {required: [kind], properties: {kind: {const: custom}}}
              then: {required: [status_id], properties: {status_id: {type: integer}}}
            """);

        ConditionModel condition = document.Record("Update").Conditions.Single();
        condition.Property.Should().Be("Kind");
        condition.Values.Should().Equal(new LiteralModel(LiteralKind.EnumMember, "Custom", "UpdateKind"));
        condition.Required.Should().Equal("StatusId");
        condition.NotNull.Should().Equal("StatusId");
        document.Rules.Should().BeEmpty();
    }

    [Theory]
    [InlineData("if: {properties: {kind: {const: custom}}}", "then: {required: [status]}")]
    [InlineData("if: {required: [kind], properties: {kind: {const: custom}}}", "then: {required: [status]}\n  else: {required: [other]}")]
    [InlineData("if: {required: [kind], properties: {kind: {pattern: a}}}", "then: {required: [status]}")]
    [InlineData("if: {required: [kind], properties: {kind: {const: custom}}}", "then: {properties: {status: {minimum: 3}}}")]
    public void A_condition_that_is_not_checked_whole_is_reported(string condition, string consequence)
    {
        ParsedDocument document = ParsedDocument.Schemas(
            $"Update:\n  type: object\n  properties: {{kind: {{type: string}}, status: {{type: integer}}, other: {{type: integer}}}}\n  {condition}\n  {consequence}");

        document.Rules.Should().Equal("OAC0020");
    }
}
