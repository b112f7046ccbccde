using System.Text.Json.Nodes;
using Inventora.ReferenceServer.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

public sealed class LastResortTests
{
    [Fact]
    public async Task A_fault_of_the_server_is_a_500_in_the_documented_shape_and_logged_without_the_query()
    {
        var log = new StringLog();
        var context = Context();

        await new LastResort(_ => throw new InvalidOperationException("Boom"), log).InvokeAsync(context);

        context.Response.StatusCode.Should().Be(500);
        Body(context).Should().Be("""{"error":"Internal server error"}""");
        log.Text.Should().Contain("GET /api/products failed").And.Contain("Boom").And.NotContain("secret");
    }

    [Fact]
    public async Task A_body_that_broke_off_is_a_400_and_not_logged()
    {
        var log = new StringLog();
        var context = Context();

        await new LastResort(_ => throw new BadHttpRequestException("Unexpected end of request content."), log).InvokeAsync(context);

        context.Response.StatusCode.Should().Be(400);
        JsonNode.Parse(Body(context))!["error"]!.GetValue<string>().Should().Be("Unexpected end of request content.");
        log.Text.Should().BeEmpty();
    }

    [Fact]
    public async Task A_request_that_was_called_off_is_not_answered()
    {
        var log = new StringLog();
        var context = Context();
        context.RequestAborted = new CancellationToken(canceled: true);

        await new LastResort(_ => throw new OperationCanceledException(), log).InvokeAsync(context);

        Body(context).Should().BeEmpty();
        log.Text.Should().BeEmpty();
    }

    private static DefaultHttpContext Context()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Path = "/api/products";
        context.Request.QueryString = new QueryString("?x-inventora-api-key=secret");
        context.Response.Body = new MemoryStream();
        return context;
    }

    private static string Body(HttpContext context) => System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());

    private sealed class StringLog : ILogger<LastResort>
    {
        public string Text { get; private set; } = "";

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Text += $"{formatter(state, exception)} {exception}";
    }
}
