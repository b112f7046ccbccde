using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>
/// What the client tells tracing and metrics about one call, by OpenTelemetry's semantic conventions for HTTP clients; next to nothing where nobody
/// listens. Activity source and meter bear the name of the client's namespace.
/// </summary>
internal readonly struct ApiTelemetry
{
    private static readonly string Name = typeof(ApiTelemetry).Namespace ?? "";
    private static readonly ActivitySource Source = new(Name);
    private static readonly global::System.Diagnostics.Metrics.Histogram<double> Duration = CreateDuration(new Meter(Name));

    private readonly Activity? activity;
    private readonly long started;
    private readonly ApiRequest request;
    private readonly Uri address;

    private ApiTelemetry(ApiRequest request, Uri address, Activity? activity)
    {
        this.activity = activity;
        this.request = request;
        this.address = address;
        started = Stopwatch.GetTimestamp();
    }

    /// <summary>The call begins.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="address">Where; never shown whole.</param>
    public static ApiTelemetry Start(ApiRequest request, Uri address)
    {
        Activity? activity = Source.HasListeners() ? Source.StartActivity($"{request.Method} {request.PathTemplate}", ActivityKind.Client) : null;
        if (activity is { IsAllDataRequested: true })
        {
            foreach (KeyValuePair<string, object?> tag in Tags(request, address))
            {
                activity.SetTag(tag.Key, tag.Value);
            }

            activity.SetTag("url.full", request.ShownAddress);
            activity.SetTag("openapi.operation.id", request.OperationId);
        }

        return new ApiTelemetry(request, address, activity);
    }

    /// <summary>An answer has come whole.</summary>
    public void Answered(int status) => End(status, status >= 400 ? status.ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>None has come, or not whole.</summary>
    public void Failed(Exception exception) => End(null, exception.GetType().FullName);

    private void End(int? status, string? error)
    {
        if (Duration.Enabled)
        {
            var tags = new TagList(Tags(request, address));
            Add(ref tags, "http.response.status_code", status);
            Add(ref tags, "error.type", error);
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        }

        if (activity is null)
        {
            return;
        }

        activity.SetTag("http.response.status_code", status);
        activity.SetTag("error.type", error);
        if (error is not null)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private static KeyValuePair<string, object?>[] Tags(ApiRequest request, Uri address) =>
    [
        new("http.request.method", request.Method),
        new("url.template", request.PathTemplate),
        new("url.scheme", address.Scheme),
        new("server.address", address.Host),
        new("server.port", address.Port),
    ];

    private static void Add(ref TagList tags, string name, object? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }

    private static global::System.Diagnostics.Metrics.Histogram<double> CreateDuration(Meter meter)
    {
        const string Instrument = "http.client.request.duration";
        const string Description = "Duration of the API's calls, from the first byte sent to the last byte read.";
#if NET9_0_OR_GREATER
        // The convention's own bounds: the default ones are meant for milliseconds.
        double[] bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
        var advice = new global::System.Diagnostics.Metrics.InstrumentAdvice<double> { HistogramBucketBoundaries = bounds };
        return meter.CreateHistogram(Instrument, "s", Description, tags: null, advice: advice);
#else
        return meter.CreateHistogram<double>(Instrument, "s", Description);
#endif
    }
}
