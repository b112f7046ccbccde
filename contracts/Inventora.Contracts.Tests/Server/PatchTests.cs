using Inventora.Contracts.Server;
using Inventora.Contracts.Tests.Hosting;

namespace Inventora.Contracts.Tests.Server;

/// <summary>Absent, null and a value are three different things, all the way from the caller to the handler.</summary>
public sealed class PatchTests
{
    [Fact]
    public async Task A_patch_arrives_as_it_was_sent()
    {
        await using StubServer server = await StubServer.StartAsync();
        var patch = new ProductPatch { Notes = "kept", RetailPrice = null, MinLevel = 2.50m, ReorderUrls = ["https://example.com"] };

        await server.Client().Products.UpdateProductAsync("p1", patch);

        ProductPatch arrived = server.Handlers.Last.Should().BeOfType<UpdateProductRequest>().Which.Body;
        arrived.Should().BeEquivalentTo(patch);
        arrived.RetailPrice.IsPresent.Should().BeTrue();
        arrived.RetailPrice.Value.Should().BeNull();
        arrived.WholesalePrice.IsPresent.Should().BeFalse();
        arrived.Name.Should().BeNull();
    }

    [Theory]
    [InlineData("{}", false, null)]
    [InlineData("""{"due":null}""", true, null)]
    [InlineData("""{"due":"2024-03-15T10:00:00+02:00"}""", true, "2024-03-15T08:00:00Z")]
    public async Task A_property_is_absent_null_or_a_value(string body, bool isPresent, string? value)
    {
        await using StubServer server = await StubServer.StartAsync();

        (await server.SendAsync("PATCH", "/tasks/t1", body)).Status.Should().Be(200);

        Optional<DateTimeOffset?> due = server.Handlers.Last.Should().BeOfType<UpdateTaskRequest>().Which.Body.Due;
        due.IsPresent.Should().Be(isPresent);
        due.Or(null).Should().Be(value is null ? null : DateTimeOffset.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
