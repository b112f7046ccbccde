using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Tests.Parsing;

public sealed class NamingTests
{
    [Theory]
    [InlineData("reorderURLs", "ReorderUrls")]
    [InlineData("in-progress", "InProgress")]
    [InlineData("weight.lbs", "WeightLbs")]
    [InlineData("item_id", "ItemId")]
    [InlineData("LocationId", "LocationId")]
    [InlineData("userID", "UserId")]
    [InlineData("IDs", "Ids")]
    [InlineData("HTMLElement", "HtmlElement")]
    [InlineData("getHTTPSUrl", "GetHttpsUrl")]
    [InlineData("IN_PROGRESS", "InProgress")]
    [InlineData("address1", "Address1")]
    [InlineData("v2Api", "V2Api")]
    [InlineData("a/b c", "ABC")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("--", "")]
    [InlineData("", "")]
    public void Any_spelling_becomes_Pascal_case(string text, string expected)
    {
        WordCasing.ToPascalCase(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("2fa", "_2fa")]
    [InlineData("+1", "Plus1")]
    [InlineData("$", "Dollar")]
    [InlineData("🎉", "Fallback")]
    [InlineData("a‮b", "AB")]
    public void Whatever_a_document_says_becomes_an_identifier(string text, string expected)
    {
        string name = Identifiers.Pascal(expected == "Plus1" ? Identifiers.SpellSigns(text) : text, "Fallback");

        name.Should().Be(expected);
        CSharpIdentifiers.IsIdentifier(name).Should().BeTrue();
    }

    [Fact]
    public void Properties_avoid_the_record_and_what_every_record_has()
    {
        RecordModel record = ParsedDocument.Schemas(
            "Order: {type: object, properties: {order: {type: string}, equals: {type: string}, toString: {type: string}, clone: {type: string}, get-type: {type: string}}}").Record("Order");

        record.Properties.Select(property => property.Name).Should().Equal("OrderProperty", "EqualsProperty", "ToStringProperty", "CloneProperty", "GetTypeProperty");
    }

    [Fact]
    public void Of_properties_that_clash_the_first_has_the_name()
    {
        RecordModel record = ParsedDocument.Schemas("Order: {type: object, properties: {item_id: {type: string}, ItemId: {type: string}, ITEM_ID: {type: string}}}").Record("Order");

        record.Properties.Select(property => (property.JsonName, property.Name)).Should().Equal(("item_id", "ItemId"), ("ItemId", "ItemIdProperty"), ("ITEM_ID", "ItemIdProperty2"));
    }

    [Fact]
    public void A_default_avoids_a_property_of_its_name()
    {
        RecordModel record = ParsedDocument.Schemas("Order: {type: object, properties: {a: {type: integer, default: 1}, aOrDefault: {type: string}}}").Record("Order");

        record.Properties.Select(property => (property.Name, property.DefaultedName)).Should().Equal(("A", "AOrDefault2"), ("AOrDefault", null));
    }

    [Fact]
    public void Schemas_that_differ_in_case_alone_have_different_names()
    {
        ParsedDocument document = ParsedDocument.Schemas(
            "order: {type: object, properties: {a: {type: string}}}", "Order: {type: object, properties: {b: {type: string}}}", "ORDER: {type: object, properties: {c: {type: string}}}");

        document.Model.Types.Select(type => (type.SourceName, type.Name)).Should().BeEquivalentTo([("Order", "Order"), ("order", "OrderModel"), ("ORDER", "OrderModel2")]);
        document.Rules.Should().Equal("OAC0019", "OAC0019");
    }

    [Theory]
    [InlineData("Optional")]
    [InlineData("AcmeClient")]
    [InlineData("IAcmeClient")]
    [InlineData("AcmeApiException")]
    [InlineData("Violation")]
    public void Schemas_avoid_the_types_that_are_emitted_beside_them(string name)
    {
        ParsedDocument.Schemas($"{name}: {{type: object, properties: {{a: {{type: string}}}}}}").Model.Types.Single().Name.Should().Be(name + "Model");
    }

    [Fact]
    public void A_schema_avoids_the_converter_of_another()
    {
        ParsedDocument document = ParsedDocument.Schemas("Order: {type: object, properties: {a: {type: string}}}", "OrderJsonConverter: {type: object, properties: {a: {type: string}}}");

        document.Model.Types.Select(type => type.Name).Should().Equal("Order", "OrderJsonConverterModel");
    }

    [Fact]
    public void An_operation_keeps_its_name_beside_schemas_that_are_called_like_its_own_types()
    {
        ParsedDocument document = ParsedDocument.Parse("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /orders: {get: {operationId: listOrders, responses: {'204': {description: x}}}}
              /old: {get: {operationId: list-orders, responses: {'204': {description: x}}}}
            components: {schemas: {ListOrdersResult: {type: object, properties: {a: {type: string}}}, ListOrdersRequest: {type: object, properties: {a: {type: string}}}}}
            """);

        document.Model.Types.Select(type => type.Name).Should().Equal("ListOrdersResult", "ListOrdersRequest");
        document.Operations.Select(operation => (operation.Name, operation.RequestName, operation.ResultName, operation.SuccessName)).Should().Equal(
            ("ListOrders", "ListOrdersOperationRequest", "ListOrdersOperationResult", "ListOrdersSuccess"),
            ("ListOrdersOperation", "ListOrdersOperationOperationRequest", "ListOrdersOperationOperationResult", "ListOrdersOperationSuccess"));
        document.Findings.Select(finding => finding.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Should().Equal(
            "'list-orders' is emitted as ListOrdersOperation: ListOrders is taken");
    }

    [Fact]
    public void Adding_an_operation_or_a_schema_renames_nothing()
    {
        const string before = """
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /orders: {get: {responses: {'200': {description: x, content: {application/json: {schema: {type: object, properties: {a: {enum: [x]}}}}}}}}}
            components:
              schemas:
                order: {type: object, properties: {kind: {enum: [a]}}}
            """;
        string after = before.Replace("paths:\n", "paths:\n  /first: {get: {operationId: first, responses: {'200': {description: x, content: {application/json: {schema: {type: object, properties: {a: {enum: [x]}}}}}}}}}\n", StringComparison.Ordinal)
            .Replace("schemas:\n", "schemas:\n    another: {type: object, properties: {kind: {enum: [a]}}}\n", StringComparison.Ordinal);

        IEnumerable<string> names = ParsedDocument.Parse(before).Model.Types.Select(type => type.Name);

        ParsedDocument.Parse(after).Model.Types.Select(type => type.Name).Should().Contain(names).And.HaveCountGreaterThan(names.Count());
    }

    [Theory]
    [InlineData("listOrders", "EnumerateOrders")]
    [InlineData("getOrders", "EnumerateOrders")]
    [InlineData("searchOrders", "EnumerateOrders")]
    [InlineData("orders", "EnumerateOrders")]
    [InlineData("listing", "EnumerateListing")]
    public void The_method_over_all_pages_enumerates(string operationId, string expected)
    {
        ParsedDocument document = ParsedDocument.Operation(
            "/orders",
            "get",
            $"operationId: {operationId}",
            "x-pagination: {offset: offset, limit: limit, items: data.items, total: data.total}",
            "parameters: [{name: offset, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}]",
            "responses: {'200': {description: x, content: {application/json: {schema: {type: object, required: [data], properties: {data: {type: object, required: [items, total], properties: {items: {type: array, items: {type: string}}, total: {type: integer}}}}}}}}}");

        PagingModel paging = document.Operations.Single().Paging!;
        (paging.MethodName, paging.Offset, paging.Limit, string.Join('.', paging.Items), string.Join('.', paging.Total), paging.Item).Should().Be(
            (expected, "Offset", "Limit", "Data.Items", "Data.Total", new ScalarUse(ScalarKind.String, false, null)));
    }
}
