using System.Net;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

public sealed class AuthenticationTests(ReferenceServerFactory factory) : IClassFixture<ReferenceServerFactory>
{
    private const string Key = ReferenceServerFactory.Key;

    [Theory]
    [InlineData("X-Inventora-API-Key")]
    [InlineData("x-inventora-api-key")]
    [InlineData("X-INVENTORA-API-KEY")]
    public async Task A_key_in_the_header_lets_in(string header) =>
        (await Send("/api/locations", header, Key)).StatusCode.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task A_key_in_the_query_lets_in_and_changes_nothing_else()
    {
        using var withHeader = await Send("/api/tasks?status=pending&limit=2", "X-Inventora-API-Key", Key);
        using var withQuery = await Send($"/api/tasks?status=pending&limit=2&x-inventora-api-key={Key}");

        withQuery.StatusCode.Should().Be(HttpStatusCode.OK);
        (await withQuery.Content.ReadAsStringAsync()).Should().Be(await withHeader.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/locations", null, null)]
    [InlineData("/api/locations", "X-Inventora-API-Key", "")]
    [InlineData("/api/locations?x-inventora-api-key=", null, null)]
    [InlineData("/api/locations?X-Inventora-API-Key=" + Key, null, null)]
    [InlineData("/api/locations", "Authorization", "Bearer " + Key)]
    [InlineData("/api/locations", "X-API-Key", Key)]
    [InlineData("/api/nothing", null, null)]
    [InlineData("/api/products/none", null, null)]
    [InlineData("/", null, null)]
    public async Task No_key_is_said_to_be_missing(string path, string? header, string? value)
    {
        using var response = await Send(path, header, value);
        (await response.ShouldBeError(HttpStatusCode.Unauthorized)).Should().Be("API key missing");
    }

    [Theory]
    [InlineData("/api/locations", "X-Inventora-API-Key", Key + "x")]
    [InlineData("/api/locations", "X-Inventora-API-Key", "the-key-of-the-test")]
    [InlineData("/api/locations", "X-Inventora-API-Key", "THE-KEY-OF-THE-TESTS")]
    [InlineData("/api/locations", "X-Inventora-API-Key", "Bearer " + Key)]
    [InlineData("/api/locations?x-inventora-api-key=wrong", null, null)]
    [InlineData("/api/nothing?x-inventora-api-key=wrong", null, null)]
    public async Task A_wrong_key_is_said_to_be_invalid(string path, string? header, string? value)
    {
        using var response = await Send(path, header, value);
        (await response.ShouldBeError(HttpStatusCode.Unauthorized)).Should().Be("Invalid API key");
    }

    private async Task<HttpResponseMessage> Send(string path, string? header = null, string? value = null)
    {
        using var client = factory.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        return await client.SendAsync(request);
    }
}
