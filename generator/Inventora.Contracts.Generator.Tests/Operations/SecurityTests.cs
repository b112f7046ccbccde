using System.Reflection;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>Every kind of credentials, from the client's options to the server's judgement.</summary>
public sealed class SecurityTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        paths:
          /basic: { get: { operationId: basic, tags: [Doors], security: [{ 'name & password': [] }], responses: &done { '204': { description: Done. } } } }
          /bearer: { get: { operationId: bearer, tags: [Doors], security: [{ bearer-token: [] }], responses: *done } }
          /oauth: { get: { operationId: oauth, tags: [Doors], security: [{ o_auth: [read, 'write:all'] }], responses: *done } }
          /openid: { get: { operationId: openid, tags: [Doors], security: [{ open.id: [] }], responses: *done } }
          /cookie: { get: { operationId: cookie, tags: [Doors], security: [{ cookie-key: [] }], responses: *done } }
          /both: { get: { operationId: both, tags: [Doors], security: [{ first-key: [], cookie-key: [] }], responses: *done } }
          /either: { get: { operationId: either, tags: [Doors], security: [{ first-key: [], second-key: [] }, { bearer-token: [] }], responses: *done } }
          /anybody: { get: { operationId: anybody, tags: [Doors], security: [{}, { bearer-token: [] }], responses: *done } }
        components:
          securitySchemes:
            'name & password': { type: http, scheme: BASIC }
            bearer-token: { type: http, scheme: bearer }
            o_auth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: Reads., 'write:all': Writes. } } } }
            open.id: { type: openIdConnect, openIdConnectUrl: 'https://example.com/id' }
            cookie-key: { type: apiKey, in: cookie, name: c-key }
            first-key: { type: apiKey, in: header, name: X-First }
            second-key: { type: apiKey, in: header, name: X-Second }
        """;

    private const string User = """
        public static class User
        {
            private static readonly List<string> Seen = [];

            public static void Add(IServiceCollection services) => services.AddAcmeServer(options =>
            {
                options.ApiKeys.Add("c 1");
                options.ApiKeys.Add("f1");
                options.ApiKeys.Add("s1");
                options.ValidateCredentials = (_, credentials) =>
                {
                    Seen.Add($"{credentials.Scheme}: {credentials.UserName}/{credentials.Secret} [{string.Join(" ", credentials.Scopes)}]");
                    return new(credentials.Secret != "wrong");
                };
            }).AddDoors<Handler>();

            public static void Map(WebApplication app) => app.MapAcme();

            public static Task<string> Basic() => RunAsync(client => client.Doors.BasicAsync());

            public static Task<string> Bearer() => RunAsync(client => client.Doors.BearerAsync());

            public static Task<string> Oauth() => RunAsync(client => client.Doors.OauthAsync());

            public static Task<string> Openid() => RunAsync(client => client.Doors.OpenidAsync());

            public static Task<string> Cookie() => RunAsync(client => client.Doors.CookieAsync());

            public static Task<string> Both() => RunAsync(client => client.Doors.BothAsync());

            public static Task<string> Either() => RunAsync(client => client.Doors.EitherAsync(), options => options.SecondKey = null);

            public static Task<string> Anybody() => RunAsync(client => client.Doors.AnybodyAsync(), options => options.BearerToken = null);

            public static Task<string> Nothing() => RunAsync(client => client.Doors.BearerAsync(), options => options.BearerToken = null);

            public static Task<string> Wrong() => RunAsync(client => client.Doors.BasicAsync(), options => options.Password = "wrong");

            private static Task<string> RunAsync(Func<IAcmeClient, Task> call, Action<AcmeClientOptions>? change = null) => Host.RunAsync(async http =>
            {
                Seen.Clear();
                var options = new AcmeClientOptions
                {
                    BaseAddress = http.BaseAddress, UserName = "me", Password = "p:ü", BearerToken = "token", CookieKey = "c 1", FirstKey = "f1", SecondKey = "s1",
                    OAuthTokenProvider = (scopes, _) => new("for " + string.Join("+", scopes)),
                };
                change?.Invoke(options);
                using var client = new AcmeClient(options);
                try
                {
                    await call(client);
                    return string.Join(" ", Seen.Prepend("in"));
                }
                catch (AcmeApiException exception)
                {
                    return $"{exception.StatusCode} {exception.Headers["WWW-Authenticate"][0]}";
                }
            });

            private sealed class Handler : IDoorsHandler
            {
                public Task<BasicResult> BasicAsync(BasicRequest request, CancellationToken cancellationToken) => Task.FromResult(BasicResult.NoContent());
                public Task<BearerResult> BearerAsync(BearerRequest request, CancellationToken cancellationToken) => Task.FromResult(BearerResult.NoContent());
                public Task<OauthResult> OauthAsync(OauthRequest request, CancellationToken cancellationToken) => Task.FromResult(OauthResult.NoContent());
                public Task<OpenidResult> OpenidAsync(OpenidRequest request, CancellationToken cancellationToken) => Task.FromResult(OpenidResult.NoContent());
                public Task<CookieResult> CookieAsync(CookieRequest request, CancellationToken cancellationToken) => Task.FromResult(CookieResult.NoContent());
                public Task<BothResult> BothAsync(BothRequest request, CancellationToken cancellationToken) => Task.FromResult(BothResult.NoContent());
                public Task<EitherResult> EitherAsync(EitherRequest request, CancellationToken cancellationToken) => Task.FromResult(EitherResult.NoContent());
                public Task<AnybodyResult> AnybodyAsync(AnybodyRequest request, CancellationToken cancellationToken) => Task.FromResult(AnybodyResult.NoContent());
            }
        }
        """;

    private static readonly Lazy<Assembly> Doors = new(() => WebProgram.Compile(Document, User));

    [Theory]
    [InlineData("Basic", "in name & password: me/p:ü []")]
    [InlineData("Bearer", "in bearer-token: /token []")]
    [InlineData("Oauth", "in o_auth: /for read+write:all [read write:all]")]
    [InlineData("Openid", "in open.id: /token []")]
    [InlineData("Cookie", "in")]
    [InlineData("Both", "in")]
    [InlineData("Either", "in bearer-token: /token []")]
    [InlineData("Anybody", "in")]
    [InlineData("Nothing", "401 Bearer")]
    [InlineData("Wrong", "401 Basic charset=\"UTF-8\"")]
    public async Task Credentials_of_the_options_open_the_operation(string method, string seen) => (await WebProgram.RunAsync(Doors.Value, method)).Should().Be(seen);
}
