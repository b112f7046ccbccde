using System.Reflection;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>Where requests go: paths as documents write them, with the values in their places.</summary>
public sealed class PathTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        servers: [{ url: 'https://acme.test' }]
        paths:
          /plain: { get: { operationId: plain, tags: [Things], responses: &done { '200': { description: Done., content: { text/plain: { schema: { type: string } } } } } } }
          /things/{thing-id}/parts/{number}: { get: { operationId: part, tags: [Things], parameters: [{ name: number, in: path, required: true, schema: { type: integer } }, { name: thing-id, in: path, required: true, schema: { type: string } }], responses: *done } }
          /a b/{id}.json: { get: { operationId: spaced, tags: [Things], parameters: [&id { name: id, in: path, required: true, schema: { type: string } }], responses: *done } }
          /{id}: { get: { operationId: first, tags: [Things], parameters: [*id], responses: *done } }
          /maybe/{id}: { get: { operationId: maybe, tags: [Things], parameters: [{ name: id, in: path, required: true, schema: { type: [string, 'null'] } }], responses: *done } }
        """;

    private const string User = """
        public static class User
        {
            public static Task<string> Plain() => SentAsync(things => things.PlainAsync());

            public static Task<string> Part() => SentAsync(things => things.PartAsync(7, "a/b c"));

            public static Task<string> Spaced() => SentAsync(things => things.SpacedAsync("é"));

            public static Task<string> First() => SentAsync(things => things.FirstAsync("{x}"));

            public static Task<string> Maybe() => SentAsync(things => things.MaybeAsync("m"));

            public static Task<string> None() => SentAsync(things => things.MaybeAsync(null));

            public static Task<string> Missing() => SentAsync(things => things.FirstAsync(null!));

            public static Task<string> Empty() => SentAsync(things => things.FirstAsync(""));

            public static Task<string> Above() => SentAsync(things => things.FirstAsync(".."));

            public static Task<string> Fake() => ((IThingsClient)new Fakes()).PlainAsync();

            private static async Task<string> SentAsync(Func<IThingsClient, Task<string>> call)
            {
                using var client = new AcmeClient(new HttpClient(new Echo()), new AcmeClientOptions());
                try
                {
                    return await call(client.Things);
                }
                catch (ArgumentException exception)
                {
                    return $"{exception.GetType().Name} {exception.ParamName}";
                }
            }

            private sealed class Echo : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    Task.FromResult(new HttpResponseMessage { Content = new StringContent(request.RequestUri!.AbsoluteUri) });
            }

            private sealed class Fakes : IThingsClient
            {
                public Task<ApiResponse<string>> PlainWithResponseAsync(CancellationToken cancellationToken) => Task.FromResult(new ApiResponse<string>(200, new Dictionary<string, IReadOnlyList<string>>(), "fake"));

                public Task<ApiResponse<string>> PartWithResponseAsync(long number, string thingId, CancellationToken cancellationToken) => throw new NotSupportedException();

                public Task<ApiResponse<string>> SpacedWithResponseAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

                public Task<ApiResponse<string>> FirstWithResponseAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

                public Task<ApiResponse<string>> MaybeWithResponseAsync(string? id, CancellationToken cancellationToken) => throw new NotSupportedException();
            }

            public static void Add(IServiceCollection services) => services.AddAcmeServer();

            public static void Map(WebApplication app) => app.MapAcme();
        }
        """;

    private static readonly Lazy<Assembly> Program = new(() => WebProgram.Compile(Document, User));

    [Theory]
    [InlineData("Plain", "https://acme.test/plain")]
    [InlineData("Part", "https://acme.test/things/a%2Fb%20c/parts/7")]
    [InlineData("Spaced", "https://acme.test/a%20b/%C3%A9.json")]
    [InlineData("First", "https://acme.test/%7Bx%7D")]
    [InlineData("Maybe", "https://acme.test/maybe/m")]
    public async Task A_request_goes_to_its_path_with_its_values(string method, string seen) => (await WebProgram.RunAsync(Program.Value, method)).Should().Be(seen);

    [Theory]
    [InlineData("None", "ArgumentNullException id")]
    [InlineData("Missing", "ArgumentNullException id")]
    [InlineData("Empty", "ArgumentException id")]
    [InlineData("Above", "ArgumentException id")]
    public async Task A_value_that_would_make_another_path_is_refused(string method, string seen) => (await WebProgram.RunAsync(Program.Value, method)).Should().Be(seen);

    [Fact]
    public async Task Whoever_replaces_a_client_writes_one_method_for_each_operation() => (await WebProgram.RunAsync(Program.Value, "Fake")).Should().Be("fake");
}
