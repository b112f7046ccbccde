using System.Reflection;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Bundling;

/// <summary>Contracts of several files. Everything is emitted and compiled, and finds nothing to complain about unless a test says so.</summary>
public sealed class BundlingTests
{
    private const string Head = "openapi: 3.1.1\ninfo: {title: Acme, version: '1'}\n";

    [Fact]
    public void Whole_files_become_types_of_their_names_whatever_their_format()
    {
        HarnessResult result = Run(
            """
            paths: {}
            components: {schemas: {Basket: {type: object, properties: {first: {$ref: ./models/line-item.yaml}, all: {type: array, items: {$ref: 'models/line-item.yaml'}}}}}}
            """,
            ("models/line-item.yaml", "type: object\nproperties: {color: {$ref: ../shared/Color.json}}"),
            ("shared/Color.json", """{"type": "string", "enum": ["red", "green"]}"""));

        PropertyTypes(result, "Basket").Should().Equal("First:LineItem", "All:IReadOnlyList`1");
        PropertyTypes(result, "LineItem").Should().Equal("Color:Nullable`1");
        Types(result).Should().BeEquivalentTo("Basket", "LineItem", "Color");
    }

    [Fact]
    public void A_component_that_is_nothing_but_a_reference_gives_its_name_to_the_file()
    {
        HarnessResult result = Run(
            """
            paths: {}
            components:
              schemas:
                Customer: {$ref: models/customer_v2.yaml}
                Order: {type: object, properties: {buyer: {$ref: models/customer_v2.yaml}, payer: {$ref: '#/components/schemas/Customer'}}}
            """,
            ("models/customer_v2.yaml", "type: object\nproperties: {parent: {$ref: customer_v2.yaml}, self: {$ref: '#'}}"));

        PropertyTypes(result, "Order").Should().Equal("Buyer:Customer", "Payer:Customer");
        PropertyTypes(result, "Customer").Should().Equal("Parent:Customer", "Self:Customer");
        Types(result).Should().BeEquivalentTo("Customer", "Order");
    }

    [Fact]
    public void Files_refer_to_each_other_and_back()
    {
        HarnessResult result = Run(
            """
            paths: {}
            components: {schemas: {Order: {type: object, properties: {line: {$ref: 'a.yaml#/components/schemas/Line'}}}}}
            """,
            ("a.yaml", "components: {schemas: {Line: {type: object, properties: {order: {$ref: 'acme.yaml#/components/schemas/Order'}, next: {$ref: '#/components/schemas/Line'}, other: {$ref: 'b.yaml#/$defs/Part'}}}}}"),
            ("b.yaml", "$defs: {Part: {type: object, properties: {line: {$ref: './a.yaml#/components/schemas/Line'}}}}"));

        PropertyTypes(result, "Line").Should().Equal("Order:Order", "Next:Line", "Other:Part");
        PropertyTypes(result, "Part").Should().Equal("Line:Line");
    }

    [Fact]
    public void Escapes_of_URIs_and_of_pointers_are_undone()
    {
        HarnessResult result = Run(
            """
            paths: {}
            components:
              schemas:
                Order:
                  type: object
                  properties:
                    a: {$ref: 'my%20models.yaml#/x~1y/a%20b~0c'}
                    b: {$ref: 'my models.yaml#/100%25'}
                    c: {$ref: 'MY%20MODELS.yaml#/x~1y/%7B0%7D'}
            """,
            ("my models.yaml", "x/y: {'a b~c': {type: integer}, '{0}': {type: boolean}}\n100%: {type: number}"));

        PropertyTypes(result, "Order", inner: true).Should().Equal("A:Int64", "B:Double", "C:Boolean");
    }

    [Fact]
    public void Paths_parameters_bodies_responses_and_headers_stand_in_other_files()
    {
        HarnessResult result = Run(
            """
            paths:
              /orders/{id}: {$ref: paths/order.yaml}
              /ping: {$ref: 'paths/all.yaml#/~1ping'}
            """,
            ("paths/order.yaml", """
                parameters: [{$ref: '../parts.yaml#/parameters/Id'}]
                put:
                  operationId: putOrder
                  requestBody: {$ref: '../parts.yaml#/bodies/Order'}
                  responses: {'200': {$ref: ../answer.yaml}, '404': {$ref: '../parts.yaml#/answers/Missing'}}
                """),
            ("paths/all.yaml", "/ping: {get: {operationId: ping, responses: {'204': {description: Done.}}}}"),
            ("answer.yaml", "description: The order.\nheaders: {X-Rate: {$ref: 'parts.yaml#/headers/Rate'}}\ncontent: {application/json: {schema: {$ref: Order.yaml}}}"),
            ("Order.yaml", "type: object\nproperties: {id: {type: string}}"),
            ("parts.yaml", """
                parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}
                bodies: {Order: {required: true, content: {application/json: {schema: {$ref: ./Order.yaml}}}}}
                headers: {Rate: {schema: {type: integer}}}
                answers: {Missing: {description: No such order., content: {application/json: {schema: {type: object, required: [error], properties: {error: {type: string}}}}}}}
                """));

        result.Sources.Values.Should().Contain(source => source.Contains("PutOrderAsync(", StringComparison.Ordinal));
        Types(result).Should().Contain("Order");
        result.Sources.Values.Should().Contain(source => source.Contains("PingAsync(", StringComparison.Ordinal));
    }

    [Fact]
    public void Objects_around_components_and_paths_stand_in_other_files_too()
    {
        HarnessResult result = Run(
            "paths: {$ref: paths/_index.yaml}\ncomponents: {schemas: {$ref: schemas/_index.yaml}}\n",
            ("paths/_index.yaml", "/orders: {$ref: orders.yaml}"),
            ("paths/orders.yaml", "get: {operationId: listOrders, responses: {'200': {description: All., content: {application/json: {schema: {$ref: '../schemas/_index.yaml#/Order'}}}}}}"),
            ("schemas/_index.yaml", "Order: {$ref: ./order.yaml}\nLine: {type: object, properties: {order: {$ref: '#/Order'}, whole: {$ref: '#/components/schemas/Order'}}}"),
            ("schemas/order.yaml", "type: object\nproperties: {line: {$ref: '_index.yaml#/Line'}}"));

        Types(result).Should().Contain(["Order", "Line"]);
        PropertyTypes(result, "Line").Should().Equal("Order:Order", "Whole:Order");
    }

    [Fact]
    public void Names_that_several_files_have_are_told_apart_by_their_folders()
    {
        HarnessResult result = Run(
            """
            paths: {}
            components: {schemas: {All: {type: object, properties: {a: {$ref: room/Get.yaml}, b: {$ref: light/Get.yaml}, c: {$ref: 'parts.yaml#/Get'}, d: {$ref: light/index.yaml}}}}}
            """,
            ("room/Get.yaml", "type: object\nproperties: {room: {type: string}}"),
            ("light/Get.yaml", "type: object\nproperties: {light: {type: string}}"),
            ("light/index.yaml", "type: object\nproperties: {index: {type: string}}"),
            ("parts.yaml", "Get: {type: object, properties: {part: {type: string}}}"));

        PropertyTypes(result, "All").Should().Equal("A:Get", "B:LightGet", "C:PartsGet", "D:Light");
    }

    [Fact]
    public void A_discriminator_names_files()
    {
        HarnessResult result = Run(
            """
            paths: {}
            components: {schemas: {Pet: {$ref: pets/Pet.yaml}}}
            """,
            ("pets/Pet.yaml", "oneOf: [{$ref: Cat.yaml}, {$ref: Dog.yaml}]\ndiscriminator: {propertyName: kind, mapping: {cat: Cat.yaml, dog: './Dog.yaml'}}"),
            ("pets/Cat.yaml", "type: object\nrequired: [kind]\nproperties: {kind: {type: string}, lives: {type: integer}}"),
            ("pets/Dog.yaml", "type: object\nrequired: [kind]\nproperties: {kind: {type: string}, tricks: {type: integer}}"));

        Types(result).Should().Contain(["Pet", "Cat", "Dog"]);
        result.Source("Acme.Pet.g.cs").Should().Contain("\"cat\"").And.Contain("\"dog\"");
    }

    [Fact]
    public void Anchors_ids_and_dynamic_references_lead_to_their_schemas()
    {
        HarnessResult result = Run(
            """
            paths: {}
            components:
              schemas:
                Order: {type: object, properties: {a: {$ref: '#line'}, b: {$ref: 'https://acme.example/part'}, c: {$ref: 'more.yaml#deep'}}}
                Line: {$anchor: line, type: object, properties: {next: {$dynamicRef: '#node'}}}
                Part: {$id: 'https://acme.example/part', $defs: {Own: {type: object, properties: {n: {type: integer}}}}, type: object, properties: {own: {$ref: '#/$defs/Own'}}}
                Node: {$dynamicAnchor: node, type: object, properties: {up: {$recursiveRef: '#/components/schemas/Node'}}}
            """,
            ("more.yaml", "$defs: {Deep: {$anchor: deep, type: object, properties: {n: {type: integer}}}}"));

        PropertyTypes(result, "Order").Should().Equal("A:Line", "B:Part", "C:Deep");
        PropertyTypes(result, "Line").Should().Equal("Next:Node");
        PropertyTypes(result, "Part").Should().Equal("Own:PartOwn");
        PropertyTypes(result, "Node").Should().Equal("Up:Node");
    }

    [Fact]
    public void Swagger_2_0_is_split_as_well()
    {
        HarnessResult result = GeneratorHarness.Run(
            "swagger: '2.0'\ninfo: {title: Acme, version: '1'}\npaths: {'/orders/{id}': {$ref: 'paths.json#/order'}}\ndefinitions: {Order: {type: object, properties: {line: {$ref: line.json}}}}\n",
            Options(
                ("paths.json", """{"order": {"get": {"operationId": "getOrder", "produces": ["application/json"], "parameters": [{"$ref": "parameters.json#/id"}], "responses": {"200": {"$ref": "responses.json#/Ok"}}}}}"""),
                ("parameters.json", """{"id": {"name": "id", "in": "path", "required": true, "type": "string"}}"""),
                ("responses.json", """{"Ok": {"description": "The order.", "schema": {"$ref": "acme.yaml#/definitions/Order"}}}"""),
                ("line.json", """{"type": "object", "properties": {"n": {"type": "integer"}}}""")));

        result.Findings.Should().BeEmpty();
        PropertyTypes(result, "Order").Should().Equal("Line:Line");
        result.Sources.Values.Should().Contain(source => source.Contains("GetOrderAsync(", StringComparison.Ordinal));
    }

    private static HarnessResult Run(string document, params (string Name, string Text)[] files)
    {
        HarnessResult result = GeneratorHarness.Run(Head + document, Options(files));
        result.Findings.Should().BeEmpty();
        return result;
    }

    private static HarnessOptions Options(params (string Name, string Text)[] files)
    {
        return new HarnessOptions { Emit = "models,client", Files = files.ToDictionary(file => "/project/" + file.Name, file => file.Text) };
    }

    private static IEnumerable<string> Types(HarnessResult result)
    {
        return result.Sources.Keys.Where(name => name.Split('.') is ["Acme", _, "g", "cs"]).Select(name => name.Split('.')[1]);
    }

    private static IEnumerable<string> PropertyTypes(HarnessResult result, string type, bool inner = false)
    {
        return result.Assembly.GetType("Acme.Api." + type)!.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.Name + ":" + (inner ? Nullable.GetUnderlyingType(property.PropertyType)! : property.PropertyType).Name);
    }
}
