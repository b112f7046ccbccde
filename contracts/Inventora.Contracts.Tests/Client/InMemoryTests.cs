using System.Net;
using Inventora.Contracts.Client;
using Inventora.Contracts.Client.Testing;
using Inventora.Contracts.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Contracts.Tests.Client;

/// <summary>The API in memory, for tests of code that uses the client.</summary>
public sealed class InMemoryTests
{
    [Fact]
    public async Task It_answers_what_it_was_told_and_remembers_what_it_was_asked()
    {
        var api = new InMemoryInventora()
            .On("GET", "/products", InMemoryAnswer.Page(TestData.Product("p1"), TestData.Product("p2")))
            .On("PATCH", "/products/p 1", request => InMemoryAnswer.Of(TestData.Product("p 1") with { Notes = request.Body }));
        InventoraClient client = api.CreateClient();

        List<string> ids = [];
        await foreach (Product product in client.Products.EnumerateProductsAsync())
        {
            ids.Add(product.Id);
        }

        var patch = new ProductPatch { RetailPrice = null, Sku = "CANDLE-002" };
        Product changed = await client.Products.UpdateProductAsync("p 1", patch);

        ids.Should().Equal("p1", "p2");
        changed.Notes.Should().Be("""{"sku":"CANDLE-002","retailPrice":null}""");
        api.Requests.Select(request => (request.Method, request.Path)).Should().Equal(("GET", "/products"), ("PATCH", "/products/p 1"));
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(5, 1)]
    [InlineData(100, 1)]
    public async Task A_list_comes_page_by_page(int pageSize, int pages)
    {
        var api = new InMemoryInventora().On("GET", "/products", InMemoryAnswer.Page([.. Enumerable.Range(1, 5).Select(number => TestData.Product("p" + number))]));

        List<string> ids = [];
        await foreach (Product product in api.CreateClient().Products.EnumerateProductsAsync(pageSize))
        {
            ids.Add(product.Id);
        }

        ids.Should().Equal("p1", "p2", "p3", "p4", "p5");
        api.Requests.Should().HaveCount(pages);
    }

    [Fact]
    public async Task A_page_says_where_it_lies()
    {
        var api = new InMemoryInventora().On("GET", "/materials", InMemoryAnswer.Page(Array.Empty<Material>()));

        Pagination pagination = (await api.CreateClient().Materials.ListMaterialsAsync(limit: 10, offset: 20)).Pagination;

        (pagination.Limit, pagination.Offset, pagination.TotalCount).Should().Be((10, 20, 0));
    }

    [Fact]
    public async Task What_it_was_not_told_is_an_error_that_says_so()
    {
        (await new InMemoryInventora().CreateClient().Invoking(client => client.Tasks.DeleteTaskAsync("t1")).Should().ThrowAsync<InventoraApiException>())
            .WithMessage("*501*The test gave no answer for DELETE /tasks/t1.*");
    }

    [Fact]
    public async Task It_stands_in_for_the_network_of_an_application()
    {
        var api = new InMemoryInventora().On("DELETE", "/tasks/t1", InMemoryAnswer.Empty());
        var services = new ServiceCollection();
        services.AddInventoraClient(options => options.ApiKey = "k").ConfigurePrimaryHttpMessageHandler(() => api);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IInventoraClient>().Tasks.DeleteTaskAsync("t1");

        api.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task It_can_say_what_no_documentation_says()
    {
        var api = new InMemoryInventora().On("GET", "/products/p1", InMemoryAnswer.Json(HttpStatusCode.OK, "{}"));

        (await api.CreateClient().Invoking(client => client.Products.GetProductAsync("p1")).Should().ThrowAsync<InventoraApiException>()).WithMessage("*required properties*");
    }

    [Fact]
    public void A_type_that_is_none_of_the_apis_is_refused()
    {
        ((Action)(() => InMemoryAnswer.Of("text"))).Should().Throw<ArgumentException>().WithMessage("*a record of the API*");
    }
}
