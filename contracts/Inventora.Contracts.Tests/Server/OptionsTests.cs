using Inventora.Contracts.Server;
using Inventora.Contracts.Tests.Client;
using Inventora.Contracts.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inventora.Contracts.Tests.Server;

/// <summary>What a host can change.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task Errors_are_written_by_the_hosts_hook()
    {
        RequestError? seen = null;
        await using StubServer server = await StubServer.StartAsync(options => options.WriteError = (context, error) =>
        {
            seen = error;
            context.Response.StatusCode = 418;
            return context.Response.WriteAsync("own");
        });

        RawAnswer answer = await server.SendAsync("PATCH", "/tasks/t1", """{"name":""}""");

        (answer.Status, answer.Body).Should().Be((418, "own"));
        seen!.Kind.Should().Be(RequestErrorKind.InvalidRequest);
        seen.Violations.Should().Equal(new Violation("/name", "at least 1 character", "''"));
    }

    [Fact]
    public async Task Statuses_and_messages_are_the_hosts_to_choose()
    {
        await using StubServer server = await StubServer.StartAsync(options =>
        {
            options.StatusCodes[RequestErrorKind.UnknownMethod] = 404;
            options.Messages[RequestErrorKind.UnknownMethod] = "Nothing here";
            options.StatusCodes[RequestErrorKind.InvalidRequest] = 422;
        });

        RawAnswer method = await server.SendAsync("PUT", "/products");
        (method.Status, method.Error).Should().Be((404, "Nothing here"));
        (await server.SendAsync("GET", "/products?limit=x")).Status.Should().Be(422);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_not_read()
    {
        await using StubServer server = await StubServer.StartAsync(options => options.MaxRequestBodySize = 20);

        (await server.SendAsync("PATCH", "/products/p1", """{"name":"12345678"}""")).Status.Should().Be(200);
        RawAnswer answer = await server.SendAsync("PATCH", "/products/p1", """{"name":"1234567890"}""");
        (answer.Status, answer.Error).Should().Be((400, "The body is larger than 20 bytes."));
    }

    [Theory]
    [InlineData(false, "text/plain", 200)]
    [InlineData(false, "no type at all", 200)]
    [InlineData(true, "text/plain", 415)]
    [InlineData(true, "application/merge-patch+json", 200)]
    [InlineData(true, "application/json; charset=utf-8", 200)]
    public async Task The_content_type_is_examined_only_where_the_host_wants_it(bool isRequired, string contentType, int status)
    {
        await using StubServer server = await StubServer.StartAsync(options => options.RequireJsonContentType = isRequired);

        (await server.SendAsync("PATCH", "/products/p1", "{}", contentType: contentType)).Status.Should().Be(status);
    }

    [Fact]
    public async Task Keys_are_judged_by_the_hosts_function()
    {
        var seen = new List<(string Scheme, string Key)>();
        await using StubServer server = await StubServer.StartAsync(options => options.ValidateApiKey = (_, scheme, key) =>
        {
            seen.Add((scheme, key));
            return ValueTask.FromResult(key == "good");
        });

        (await server.SendAsync("GET", "/locations", key: "good")).Status.Should().Be(200);
        (await server.SendAsync("GET", "/locations?x-inventora-api-key=bad", key: null)).Error.Should().Be("Invalid API key");
        seen.Should().Equal(("HeaderKey", "good"), ("QueryKey", "bad"));
    }

    [Fact]
    public async Task An_operation_without_a_handler_is_not_implemented()
    {
        await using StubServer server = await StubServer.StartAsync(hasHandlers: false);

        RawAnswer answer = await server.SendAsync("GET", "/products");
        (answer.Status, answer.Error).Should().Be((501, "Not implemented"));
    }

    [Fact]
    public async Task Operations_without_a_handler_are_listed_at_start()
    {
        var log = new ListLogger();
        await using StubServer server = await StubServer.StartAsync(
            hasHandlers: false,
            build: builder =>
            {
                builder.Logging.AddProvider(log);
                builder.Services.AddScoped<ILocationsHandler, StubHandlers>();
            });

        log.Lines.Should().Contain(line => line.StartsWith("No handler is registered for 15 operations, which are answered as not implemented: listProducts, ", StringComparison.Ordinal));
        log.Lines.Should().NotContain(line => line.Contains("listLocations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_applications_own_endpoints_under_the_prefix_keep_their_requests()
    {
        await using StubServer server = await StubServer.StartAsync(use: app => app.MapGet("/api/health", () => "well"));

        (await server.SendAsync("GET", "/health", key: null)).Body.Should().Be("well");
    }

    [Fact]
    public async Task Endpoints_say_which_operation_they_are()
    {
        IReadOnlyList<Endpoint> endpoints = [];
        await using StubServer server = await StubServer.StartAsync(use: app => endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).ToArray());

        Endpoint batch = endpoints.Single(endpoint => endpoint.Metadata.GetMetadata<OperationMetadata>()?.OperationId == "createTaskBatch");
        batch.Metadata.GetMetadata<OperationMetadata>().Should().Be(new OperationMetadata("createTaskBatch", "POST", "/tasks/{id}/items/{item_id}/batches"));
        batch.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName.Should().Be("createTaskBatch");
        batch.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.ITagsMetadata>()!.Tags.Should().Equal("Tasks");
        endpoints.Count(endpoint => endpoint.Metadata.GetMetadata<OperationMetadata>() is not null).Should().Be(16);
    }

    [Fact]
    public async Task The_group_takes_a_filter_for_all_operations()
    {
        await using StubServer server = await StubServer.StartAsync(use: app =>
            app.MapInventora("/v2").AddEndpointFilter(async (context, next) => context.HttpContext.Request.Query.ContainsKey("stop") ? Results.Text("stopped") : await next(context)));

        (await server.SendAsync("GET", "/../v2/products?stop")).Body.Should().Be("stopped");
        (await server.SendAsync("GET", "/../v2/products")).Status.Should().Be(200);
    }

    [Fact]
    public void Mapping_without_registration_says_what_to_call()
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();

        ((Action)(() => app.MapInventora())).Should().Throw<InvalidOperationException>().WithMessage("*AddInventoraServer*");
    }
}
