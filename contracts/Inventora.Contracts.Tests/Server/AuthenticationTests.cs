using System.Security.Claims;
using Inventora.Contracts.Server;
using Inventora.Contracts.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Contracts.Tests.Server;

/// <summary>The API key as an authentication scheme of ASP.NET Core.</summary>
public sealed class AuthenticationTests
{
    [Theory]
    [InlineData("GET", "/../own", StubServer.Key, 200, "")]
    [InlineData("GET", "/../own?x-inventora-api-key=key-2", null, 200, "")]
    [InlineData("GET", "/../own?X-Inventora-API-Key=key-2", null, 401, "API key missing")]
    [InlineData("GET", "/../own", null, 401, "API key missing")]
    [InlineData("GET", "/../own", "other", 401, "Invalid API key")]
    [InlineData("GET", "/../own?x-inventora-api-key=key-2", "other", 401, "Invalid API key")]
    public async Task Endpoints_of_the_application_are_guarded_by_the_same_keys(string method, string target, string? key, int status, string error)
    {
        await using StubServer server = await StartAsync(null, app => app.MapGet("/own", () => "own").RequireAuthorization());

        RawAnswer answer = await server.SendAsync(method, target, key: key);

        answer.Status.Should().Be(status);
        (status == 200 ? answer.Body : answer.Error).Should().Be(status == 200 ? "own" : error);
    }

    [Fact]
    public async Task A_policy_may_refuse_an_operation_and_the_answer_has_the_documented_shape()
    {
        await using StubServer server = await StartAsync<ShopKeys>(app => app.MapInventora("/v2").RequireAuthorization("writers"));

        (await server.SendAsync("GET", "/../v2/products", key: "writer")).Status.Should().Be(200);
        RawAnswer reader = await server.SendAsync("GET", "/../v2/products", key: "reader");
        (reader.Status, reader.Error).Should().Be((403, "Not allowed"));
        RawAnswer stranger = await server.SendAsync("GET", "/../v2/products", key: "stranger");
        (stranger.Status, stranger.Error).Should().Be((401, "Invalid API key"));
    }

    [Fact]
    public async Task The_validator_is_asked_once_by_authentication_and_endpoint_together()
    {
        var questions = new Questions();
        await using StubServer server = await StartAsync<ShopKeys>(app => app.MapInventora("/v2").RequireAuthorization("writers"), questions);

        (await server.SendAsync("GET", "/../v2/products/p1", key: "writer")).Status.Should().Be(200);

        questions.Count.Should().Be(1);
    }

    [Fact]
    public async Task Endpoints_of_the_contract_ask_the_validator_without_the_middleware_too()
    {
        await using StubServer server = await StartAsync<ShopKeys>(_ => { });

        (await server.SendAsync("GET", "/products", key: "reader")).Status.Should().Be(200);
        (await server.SendAsync("GET", "/products")).Error.Should().Be("Invalid API key");
    }

    private static Task<StubServer> StartAsync<TValidator>(Action<WebApplication> use, Questions? questions = null)
        where TValidator : class, IApiKeyValidator => StartAsync(
            builder => builder.Services.AddSingleton(questions ?? new Questions()).AddAuthentication(InventoraApiKeyDefaults.AuthenticationScheme).AddInventoraApiKey<TValidator>(), use);

    private static Task<StubServer> StartAsync(Action<WebApplicationBuilder>? build, Action<WebApplication> use) => StubServer.StartAsync(
        build: builder =>
        {
            build?.Invoke(builder);
            if (build is null)
            {
                builder.Services.AddAuthentication(InventoraApiKeyDefaults.AuthenticationScheme).AddInventoraApiKey();
            }

            builder.Services.AddAuthorization(options => options.AddPolicy("writers", policy => policy.RequireClaim(ClaimTypes.Role, "writer")));
        },
        use: app =>
        {
            app.UseAuthentication();
            app.UseAuthorization();
            use(app);
        });

    private sealed class Questions
    {
        public int Count { get; set; }
    }

    private sealed class ShopKeys(Questions questions) : IApiKeyValidator
    {
        public ValueTask<IEnumerable<Claim>?> ValidateAsync(HttpContext context, string key)
        {
            questions.Count++;
            return ValueTask.FromResult<IEnumerable<Claim>?>(key is "reader" or "writer" ? [new Claim(ClaimTypes.Role, key)] : null);
        }
    }
}
