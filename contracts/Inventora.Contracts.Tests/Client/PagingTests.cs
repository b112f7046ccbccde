using Inventora.Contracts.Server;
using Inventora.Contracts.Tests.Hosting;

namespace Inventora.Contracts.Tests.Client;

/// <summary>The walk over all pages.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData(0, null, int.MaxValue, 1)]
    [InlineData(7, null, int.MaxValue, 1)]
    [InlineData(7, 7, int.MaxValue, 1)]
    [InlineData(7, 3, int.MaxValue, 3)]
    [InlineData(7, 1, int.MaxValue, 7)]
    [InlineData(7, 5, 2, 4)]
    public async Task Every_record_comes_once_with_no_request_too_many(int records, int? pageSize, int bound, int requests)
    {
        await using StubServer server = await StubServer.StartAsync();
        server.Handlers.Products = records;
        server.Handlers.PageBound = bound;

        List<string> ids = await ReadAsync(server.Client().Products.EnumerateProductsAsync(pageSize: pageSize));

        ids.Should().Equal(Enumerable.Range(0, records).Select(number => $"p{number}"));
        server.Handlers.Calls.Should().Be(requests);
    }

    [Fact]
    public async Task Filters_go_with_every_page()
    {
        await using StubServer server = await StubServer.StartAsync();

        await foreach (ProductionTask task in server.Client().Tasks.EnumerateTasksAsync(ProductionTaskStatus.Done, "user_1", pageSize: 9))
        {
            task.Id.Should().Be("t1");
        }

        server.Handlers.Last.Should().BeOfType<ListTasksRequest>().Which.Should().Match<ListTasksRequest>(
            request => request.Status == ProductionTaskStatus.Done && request.UserId == "user_1" && request.Limit == 9 && request.Offset == 0);
    }

    [Fact]
    public async Task A_walk_that_is_left_asks_for_no_further_page()
    {
        await using StubServer server = await StubServer.StartAsync();

        await foreach (Product product in server.Client().Products.EnumerateProductsAsync(pageSize: 2))
        {
            product.Id.Should().Be("p0");
            break;
        }

        server.Handlers.Calls.Should().Be(1);
    }

    [Fact]
    public async Task A_walk_ends_when_its_token_is_cancelled()
    {
        await using StubServer server = await StubServer.StartAsync();
        using var cancellation = new CancellationTokenSource();

        Func<Task> walk = async () =>
        {
            await foreach (Product _ in server.Client().Products.EnumerateProductsAsync(pageSize: 2).WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        };

        await walk.Should().ThrowAsync<OperationCanceledException>();
        server.Handlers.Calls.Should().Be(1);
    }

    private static async Task<List<string>> ReadAsync(IAsyncEnumerable<Product> products)
    {
        var ids = new List<string>();
        await foreach (Product product in products)
        {
            ids.Add(product.Id);
        }

        return ids;
    }
}
