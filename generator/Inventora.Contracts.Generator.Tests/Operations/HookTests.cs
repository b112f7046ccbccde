using System.Reflection;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>Webhooks and callbacks: what an API sends, a receiver of the same contract takes.</summary>
public sealed class HookTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        security: [{ key: [] }]
        paths:
          /orders:
            post:
              operationId: createOrder
              tags: [Orders]
              requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { url: { type: string } } } } } }
              responses: &done { '204': { description: Done. } }
              callbacks:
                shipped:
                  '{$request.body#/url}?id={$response.body#/id}':
                    post:
                      parameters: [{ name: try, in: query, schema: { type: integer } }]
                      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Shipment' } } } }
                      responses: { '200': { description: Seen., content: { application/json: { schema: { type: string } } } } }
        webhooks:
          new-order:
            post:
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Shipment' } } } }
              responses: *done
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
          schemas: { Shipment: { type: object, required: [id], properties: { id: { type: integer, minimum: 1 } } } }
        """;

    private const string User = """
        public static class User
        {
            public static void Add(IServiceCollection services) => services.AddAcmeServer().AddWebhooks<Hooks>().AddCallbacks<Hooks>();

            public static void Map(WebApplication app)
            {
                app.MapAcmeWebhooks();
                app.MapAcmeCallbacks("/called");
            }

            public static Task<string> Webhook() => RunAsync(async (client, address) =>
            {
                await client.Webhooks.NewOrderAsync(new Uri(address, "webhooks/new-order"), new Shipment { Id = 4 });
                return Hooks.Seen;
            });

            public static Task<string> Callback() => RunAsync(async (client, address) =>
                await client.Callbacks.CreateOrderShippedAsync(new Uri(address, "called/CreateOrderShipped?id=7"), new Shipment { Id = 5 }, @try: 2) + " " + Hooks.Seen);

            public static Task<string> Invalid() => RunAsync(async (client, address) =>
            {
                try
                {
                    await client.Webhooks.NewOrderAsync(new Uri(address, "webhooks/new-order"), new Shipment { Id = 0 });
                    return "let in";
                }
                catch (AcmeApiException exception)
                {
                    return exception.StatusCode.ToString();
                }
            });

            public static Task<string> Unmapped() => Host.RunAsync(http => Host.ShowAsync(http.PostAsync("orders", null)));

            private static Task<string> RunAsync(Func<IAcmeClient, Uri, Task<string>> call) => Host.RunAsync(async http =>
            {
                using var client = new AcmeClient(new AcmeClientOptions { BaseAddress = new Uri("http://acme.test"), ApiKey = "secret" });
                return await call(client, http.BaseAddress!);
            });

            private sealed class Hooks : IWebhooksHandler, ICallbacksHandler
            {
                public static string Seen { get; private set; } = "";

                public Task<NewOrderResult> NewOrderAsync(NewOrderRequest request, CancellationToken cancellationToken)
                {
                    Seen = $"{request.Body.Id} {request.HttpContext!.Request.Headers.ContainsKey("X-Key")}";
                    return Task.FromResult(NewOrderResult.NoContent());
                }

                public Task<CreateOrderShippedResult> CreateOrderShippedAsync(CreateOrderShippedRequest request, CancellationToken cancellationToken)
                {
                    Seen = $"{request.Body.Id} {request.Try} {request.HttpContext!.Request.QueryString}";
                    return Task.FromResult<CreateOrderShippedResult>("seen");
                }
            }
        }
        """;

    private static readonly Lazy<Assembly> Hooks = new(() => WebProgram.Compile(Document, User));

    [Theory]
    [InlineData("Webhook", "4 False")]
    [InlineData("Callback", "seen 5 2 ?id=7&try=2")]
    [InlineData("Invalid", "400")]
    [InlineData("Unmapped", "404")]
    public async Task What_the_API_sends_is_received(string method, string seen) => (await WebProgram.RunAsync(Hooks.Value, method)).Should().Be(seen);
}
