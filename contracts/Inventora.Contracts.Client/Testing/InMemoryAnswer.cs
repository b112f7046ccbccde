using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inventora.Contracts.Client.Testing;

/// <summary>What <see cref="InMemoryInventora"/> answers.</summary>
public sealed class InMemoryAnswer
{
    private readonly HttpStatusCode status;
    private readonly byte[] body;

    private InMemoryAnswer(HttpStatusCode status, byte[] body)
    {
        this.status = status;
        this.body = body;
    }

    /// <summary>Headers that go with the answer.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>A record of the API.</summary>
    /// <typeparam name="T">One of the types of <c>Inventora.Contracts</c>.</typeparam>
    /// <param name="value">The record.</param>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentException">The type is none of the API's.</exception>
    public static InMemoryAnswer Of<T>(T value, HttpStatusCode status = HttpStatusCode.OK)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);

        // The record's own converter, so that nothing here needs reflection that trimming could break.
        if (typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is not { } type || Activator.CreateInstance(type) is not JsonConverter<T> converter)
        {
            throw new ArgumentException($"Expected a record of the API, seen {typeof(T).Name}.", nameof(value));
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            converter.Write(writer, value, new JsonSerializerOptions());
        }

        return new InMemoryAnswer(status, buffer.ToArray());
    }

    /// <summary>A list of products, on one page.</summary>
    /// <param name="products">All of them.</param>
    public static InMemoryAnswer Page(params Product[] products) => Of(new ProductPage { Data = products, Pagination = All(products) });

    /// <summary>A list of materials, on one page.</summary>
    /// <param name="materials">All of them.</param>
    public static InMemoryAnswer Page(params Material[] materials) => Of(new MaterialPage { Data = materials, Pagination = All(materials) });

    /// <summary>A list of locations, on one page.</summary>
    /// <param name="locations">All of them.</param>
    public static InMemoryAnswer Page(params Location[] locations) => Of(new LocationPage { Data = locations, Pagination = All(locations) });

    /// <summary>A list of tasks, on one page.</summary>
    /// <param name="tasks">All of them.</param>
    public static InMemoryAnswer Page(params ProductionTask[] tasks) => Of(new ProductionTaskPage { Data = tasks, Pagination = All(tasks) });

    /// <summary>A refusal, in the documented shape.</summary>
    /// <param name="status">The status.</param>
    /// <param name="message">What it says.</param>
    public static InMemoryAnswer Error(HttpStatusCode status, string message) => Of(new ApiError { Error = message }, status);

    /// <summary>An answer without a body.</summary>
    /// <param name="status">The status.</param>
    public static InMemoryAnswer Empty(HttpStatusCode status = HttpStatusCode.NoContent) => new(status, []);

    /// <summary>An answer as it stands, for what the API is not documented to say.</summary>
    /// <param name="status">The status.</param>
    /// <param name="json">The body.</param>
    public static InMemoryAnswer Json(HttpStatusCode status, string json) => new(status, Encoding.UTF8.GetBytes(json));

    internal HttpResponseMessage ToMessage(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(status) { RequestMessage = request, Content = new ByteArrayContent(body) };
        if (body.Length > 0)
        {
            response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        }

        foreach (KeyValuePair<string, string> header in Headers)
        {
            response.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return response;
    }

    private static Pagination All<T>(T[] records) => new() { TotalCount = records.Length, Offset = 0, Limit = 100 };
}
