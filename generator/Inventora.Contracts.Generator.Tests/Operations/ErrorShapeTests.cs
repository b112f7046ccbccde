using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>Errors that are made of a message alone.</summary>
public sealed class ErrorShapeTests
{
    [Fact]
    public void Only_errors_are_made_of_a_message_also_when_a_success_has_the_same_body()
    {
        HarnessResult result = GeneratorHarness.Run("""
            openapi: 3.1.1
            info: {title: A, version: '1'}
            paths:
              /status:
                get:
                  operationId: status
                  tags: [Things]
                  responses:
                    '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Message'}}}}
                    '404': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Message'}}}}
            components:
              schemas:
                Message: {type: object, required: [message], properties: {message: {type: string}}}
            """, new HarnessOptions { Emit = HarnessOptions.AllParts });

        GeneratorHarness.AssertCompiles(result);
        string server = result.Source("Things.Server.g.cs");
        server.Should().Contain("StatusResult NotFound(string message)").And.NotContain("StatusResult Ok(string message)");
    }
}
