using System.Net;
using Inventora.Contracts.Client;
using Inventora.Contracts.Client.Testing;
using Inventora.Contracts.Tests.Hosting;

namespace Inventora.Contracts.Tests.Client;

/// <summary>What the client makes of answers that are no success.</summary>
public sealed class ErrorTests
{
    [Fact]
    public async Task A_declared_error_is_typed_and_tells_its_message()
    {
        await using StubServer server = await StubServer.StartAsync();

        InventoraApiException<ApiError> exception = await FailAsync<InventoraApiException<ApiError>>(() => server.Client().Products.GetProductAsync("none"));

        exception.StatusCode.Should().Be(404);
        exception.Error.Error.Should().Be("Not found");
        exception.Headers.Should().ContainKey("Content-Type");
        exception.RawBody.Should().Be("""{"error":"Not found"}""");
        exception.Message.Should().Be($"getProduct: 404 Not Found: Not found (GET {server.BaseAddress}/products/none)");
    }

    [Theory]
    [InlineData(ApiKeyPlace.Header)]
    [InlineData(ApiKeyPlace.Query)]
    public async Task A_refused_key_does_not_appear_in_the_exception(ApiKeyPlace place)
    {
        await using StubServer server = await StubServer.StartAsync();

        var exception = await FailAsync<InventoraApiException<ApiError>>(() => server.Client("se cret+key", place).Tasks.ListTasksAsync(limit: 5));

        exception.StatusCode.Should().Be(401);
        exception.Error.Error.Should().Be("Invalid API key");
        exception.ToString().Should().NotContain("cret");
        exception.Request.Should().Be($"GET {server.BaseAddress}/tasks?limit=5{(place == ApiKeyPlace.Query ? "&x-inventora-api-key=***" : "")}");
    }

    [Fact]
    public async Task Without_a_key_the_server_decides()
    {
        await using StubServer server = await StubServer.StartAsync();

        (await FailAsync<InventoraApiException<ApiError>>(() => server.Client(key: null).Locations.ListLocationsAsync())).Error.Error.Should().Be("API key missing");
    }

    [Theory]
    [InlineData(404, "text/html", "<html>gone</html>")]
    [InlineData(404, "application/json", "{\"message\":\"other\"}")]
    [InlineData(401, "application/json", "")]
    [InlineData(400, "application/json", "{\"error\":")]
    [InlineData(500, "text/plain", "broken")]
    [InlineData(503, "text/html", "")]
    [InlineData(418, "application/json", "{\"error\":\"undeclared\"}")]
    [InlineData(204, "application/json", "")]
    [InlineData(301, "text/plain", "moved")]
    public async Task An_answer_that_the_contract_does_not_have_is_an_untyped_error_with_all_that_came(int status, string contentType, string body)
    {
        using InventoraClient client = ClientOf(new CannedHandler(status, contentType, body));

        var exception = await FailAsync<InventoraApiException>(() => client.Products.GetProductAsync("p1"));

        exception.Should().BeOfType<InventoraApiException>();
        exception.StatusCode.Should().Be(status);
        exception.RawBody.Should().Be(body);
        exception.Message.Should().StartWith($"getProduct: {status} ");
    }

    [Theory]
    [InlineData("", "does not contain any JSON tokens")]
    [InlineData("<html>", "invalid start of a value")]
    [InlineData("[]", "expected an object, seen an array")]
    [InlineData("{\"data\":[],\"pagination\":{\"totalCount\":1,\"offset\":0}}", "$.pagination: expected the required property limit")]
    [InlineData("{\"data\":[],\"pagination\":{\"totalCount\":1.5,\"offset\":0,\"limit\":1}}", "$.pagination.totalCount: expected an integer")]
    [InlineData("{\"data\":[null],\"pagination\":{\"totalCount\":1,\"offset\":0,\"limit\":1}}", "$.data[0]: expected an object, seen null")]
    public async Task A_success_with_another_body_is_an_error_that_says_where(string body, string message)
    {
        using InventoraClient client = ClientOf(new CannedHandler(200, "application/json", body));

        (await FailAsync<InventoraApiException>(() => client.Products.ListProductsAsync())).Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("X-Request-Id", true)]
    [InlineData("x-correlation-id", true)]
    [InlineData("X-Other", false)]
    public async Task The_servers_id_of_the_request_is_told(string header, bool isId)
    {
        var api = new InMemoryInventora();
        api.On("GET", "/products/p1", _ =>
        {
            InMemoryAnswer answer = InMemoryAnswer.Error(HttpStatusCode.NotFound, "Not found");
            answer.Headers[header] = "req-7";
            return answer;
        });

        var exception = await FailAsync<InventoraApiException<ApiError>>(() => api.CreateClient().Products.GetProductAsync("p1"));

        exception.RequestId.Should().Be(isId ? "req-7" : null);
        exception.Message.Contains("request id req-7").Should().Be(isId);
    }

    [Fact]
    public async Task A_long_body_is_kept_in_part()
    {
        using InventoraClient client = ClientOf(new CannedHandler(500, "text/plain", new string('x', 1_000_000)));

        var exception = await FailAsync<InventoraApiException>(() => client.Products.ListProductsAsync());

        exception.RawBody.Should().HaveLength(64 * 1024);
        exception.Message.Length.Should().BeLessThan(500);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_make_another_path_is_not_sent(string id)
    {
        using InventoraClient client = ClientOf(new CannedHandler(204, "text/plain", ""));

        (await FailAsync<ArgumentException>(() => client.Tasks.DeleteTaskAsync(id))).ParamName.Should().Be("id");
    }

    [Fact]
    public async Task A_missing_body_is_not_sent()
    {
        using InventoraClient client = ClientOf(new CannedHandler(200, "text/plain", ""));

        (await FailAsync<ArgumentNullException>(() => client.Tasks.UpdateTaskAsync("t1", null!))).ParamName.Should().Be("body");
    }

    [Fact]
    public async Task A_cancelled_request_is_given_up()
    {
        using InventoraClient client = ClientOf(new CannedHandler(200, "text/plain", ""));
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await FailAsync<OperationCanceledException>(() => client.Products.ListProductsAsync(cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task A_body_that_stalls_ends_with_the_timeout()
    {
        using var http = new HttpClient(new CannedHandler(200, "application/json", null)) { Timeout = TimeSpan.FromMilliseconds(50) };
        using var client = new InventoraClient(http);

        (await FailAsync<TaskCanceledException>(() => client.Products.ListProductsAsync())).InnerException.Should().BeOfType<TimeoutException>();
    }

    private static InventoraClient ClientOf(HttpMessageHandler handler) => new(new HttpClient(handler), new InventoraClientOptions { ApiKey = "k" });

    private static async Task<T> FailAsync<T>(Func<Task> act)
        where T : Exception => (await act.Should().ThrowAsync<T>()).Which;
}
