using System.Reflection;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>The addresses that a document gives, and who goes where.</summary>
public sealed class ServersTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        servers:
          - { url: 'https://api.acme.test/v1', description: Production }
          - url: 'https://{region}.acme.test:{port}/v1'
            description: By region
            variables:
              region: { default: eu, enum: [eu, us], description: Where. }
              port: { default: '443' }
        paths:
          /a: { get: { operationId: a, tags: [Things], responses: &done { '204': { description: Done. } } } }
          /b: { get: { operationId: b, tags: [Things], servers: [{ url: 'https://uploads.acme.test/up' }], responses: *done } }
          /c#first: { get: { operationId: c, tags: [Things], responses: *done } }
          /c?kind=second: { get: { operationId: d, tags: [Things], responses: *done } }
        """;

    private const string User = """
        public static class User
        {
            public static void Add(IServiceCollection services) => services.AddAcmeServer();

            public static void Map(WebApplication app) => app.MapAcme();

            public static async Task<string> Default() => await SentAsync(null);

            public static async Task<string> Named() => await SentAsync(AcmeServers.ByRegion("us", port: "8443"));

            public static async Task<string> Same() => await SentAsync(AcmeServers.Production);

            public static async Task<string> Wrong()
            {
                try
                {
                    return AcmeServers.ByRegion("moon").ToString();
                }
                catch (ArgumentException exception)
                {
                    return exception.Message;
                }
            }

            private static async Task<string> SentAsync(Uri? address)
            {
                var recorder = new Recorder();
                using var client = new AcmeClient(new HttpClient(recorder), new AcmeClientOptions { BaseAddress = address });
                await client.Things.AAsync();
                await client.Things.BAsync();
                await client.Things.CAsync();
                await client.Things.DAsync();
                return string.Join(" ", recorder.Seen);
            }

            private sealed class Recorder : HttpMessageHandler
            {
                public List<string> Seen { get; } = [];

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Seen.Add(request.RequestUri!.ToString());
                    return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
                }
            }
        }
        """;

    private static readonly Lazy<Assembly> Addresses = new(() => WebProgram.Compile(Document, User));

    [Theory]
    [InlineData("Default", "https://api.acme.test/v1/a https://uploads.acme.test/up/b https://api.acme.test/v1/c https://api.acme.test/v1/c?kind=second")]
    [InlineData("Same", "https://api.acme.test/v1/a https://uploads.acme.test/up/b https://api.acme.test/v1/c https://api.acme.test/v1/c?kind=second")]
    [InlineData("Named", "https://us.acme.test:8443/v1/a https://us.acme.test:8443/v1/b https://us.acme.test:8443/v1/c https://us.acme.test:8443/v1/c?kind=second")]
    [InlineData("Wrong", "Expected one of eu, us, seen 'moon'. (Parameter 'region')")]
    public async Task Requests_go_to_the_chosen_server(string method, string seen) => (await WebProgram.RunAsync(Addresses.Value, method)).Should().Be(seen);
}
