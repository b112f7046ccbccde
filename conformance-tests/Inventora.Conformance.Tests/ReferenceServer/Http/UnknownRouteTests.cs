using System.Net;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

public sealed class UnknownRouteTests(ReferenceServerFactory factory) : IClassFixture<ReferenceServerFactory>
{
    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/api")]
    [InlineData("GET", "/api/")]
    [InlineData("GET", "/products")]
    [InlineData("GET", "/api/nothing")]
    [InlineData("GET", "/api/products/")]
    [InlineData("GET", "/api//products")]
    [InlineData("GET", "/api/Products")]
    [InlineData("GET", "/API/products")]
    [InlineData("GET", "/api/locations/1rj3nozmvl8z0")]
    [InlineData("GET", "/api/products/1/2/3")]
    [InlineData("POST", "/api/products")]
    [InlineData("PUT", "/api/products/3qpqq4f1g5bm1")]
    [InlineData("DELETE", "/api/products/3qpqq4f1g5bm1")]
    [InlineData("GET", "/api/products/3qpqq4f1g5bm1/stock-level-updates")]
    [InlineData("GET", "/api/task-batches/9000")]
    [InlineData("POST", "/api/locations")]
    [InlineData("OPTIONS", "/api/products")]
    [InlineData("TRACE", "/api/products")]
    [InlineData("NONSENSE", "/api/products")]
    public async Task What_is_no_operation_is_a_404_in_the_documented_shape(string method, string path)
    {
        using var client = factory.CreateClientWithKey();

        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        await response.ShouldBeError(HttpStatusCode.NotFound);
        response.Headers.Should().BeEmpty();
    }
}
