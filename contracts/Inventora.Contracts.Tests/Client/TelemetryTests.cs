using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Inventora.Contracts.Client;
using Inventora.Contracts.Client.Testing;

namespace Inventora.Contracts.Tests.Client;

/// <summary>What tracing and metrics see, by the semantic conventions of HTTP clients.</summary>
public sealed class TelemetryTests
{
    private const string Name = "Inventora.Contracts.Client";

    [Fact]
    public async Task A_call_is_a_span_that_names_the_operation_and_no_secret()
    {
        var api = new InMemoryInventora().On("GET", "/products/none", InMemoryAnswer.Error(HttpStatusCode.NotFound, "Not found"));
        using var client = new InventoraClient(
            new HttpClient(api), new InventoraClientOptions { BaseAddress = new Uri("https://inventora.test:8443/api"), ApiKey = "s3cret", ApiKeyPlace = ApiKeyPlace.Query });
        var spans = new List<Activity>();
        using var caller = new Activity("caller").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await client.Invoking(each => each.Products.GetProductAsync("none")).Should().ThrowAsync<InventoraApiException>();

        // Other tests call at the same time.
        Activity span = spans.Single(each => each.TraceId == caller.TraceId);
        span.DisplayName.Should().Be("GET /products/{id}");
        span.Kind.Should().Be(ActivityKind.Client);
        span.Status.Should().Be(ActivityStatusCode.Error);
        span.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["http.request.method"] = "GET",
            ["url.template"] = "/products/{id}",
            ["url.scheme"] = "https",
            ["url.full"] = "https://inventora.test:8443/api/products/none?x-inventora-api-key=***",
            ["server.address"] = "inventora.test",
            ["server.port"] = 8443,
            ["openapi.operation.id"] = "getProduct",
            ["http.response.status_code"] = 404,
            ["error.type"] = "404",
        });
    }

    [Fact]
    public async Task Durations_are_measured_in_seconds_answered_or_not()
    {
        var api = new InMemoryInventora()
            .On("GET", "/materials/m1", InMemoryAnswer.Empty(HttpStatusCode.NoContent))
            .On("GET", "/materials/m2", _ => throw new HttpRequestException("broken"));
        using var client = new InventoraClient(new HttpClient(api), new InventoraClientOptions { BaseAddress = new Uri("http://measured.test/api"), ApiKey = "s3cret" });
        var seen = new List<(double Value, Dictionary<string, object?> Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, meters) =>
            {
                if (instrument is { Meter.Name: Name, Name: "http.client.request.duration", Unit: "s" })
                {
                    meters.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) =>
        {
            lock (seen)
            {
                seen.Add((value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value)));
            }
        });
        listener.Start();

        await client.Invoking(each => each.Materials.GetMaterialAsync("m1")).Should().ThrowAsync<InventoraApiException>();
        await client.Invoking(each => each.Materials.GetMaterialAsync("m2")).Should().ThrowAsync<HttpRequestException>();

        (double Value, Dictionary<string, object?> Tags)[] own = [.. seen.Where(each => "measured.test".Equals(each.Tags["server.address"]))];
        own.Should().HaveCount(2).And.OnlyContain(each => each.Value >= 0 && each.Value < 60 && "/materials/{id}".Equals(each.Tags["url.template"]));
        own[0].Tags.Should().Contain("http.response.status_code", 204).And.NotContainKey("error.type");
        own[1].Tags.Should().Contain("error.type", "System.Net.Http.HttpRequestException").And.NotContainKey("http.response.status_code");
    }
}
