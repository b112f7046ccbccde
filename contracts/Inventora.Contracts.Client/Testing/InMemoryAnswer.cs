using System.Globalization;
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
    // What a list holds when the request doesn't say: the documented default.
    private const int DocumentedLimit = 100;

    private readonly HttpStatusCode status;
    private readonly Func<InMemoryRequest, byte[]> body;

    private InMemoryAnswer(HttpStatusCode status, Func<InMemoryRequest, byte[]> body)
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

        byte[] written = Write(value);
        return new InMemoryAnswer(status, _ => written);
    }

    /// <summary>A list of products, page by page as the request's <c>limit</c> and <c>offset</c> ask; its other parameters choose nothing.</summary>
    /// <param name="products">All of them, in order.</param>
    public static InMemoryAnswer Page(params Product[] products) =>
        Paged(products, (data, pagination) => new ProductPage { Data = data, Pagination = pagination });

    /// <summary>A list of materials, page by page as the request's <c>limit</c> and <c>offset</c> ask; its other parameters choose nothing.</summary>
    /// <param name="materials">All of them, in order.</param>
    public static InMemoryAnswer Page(params Material[] materials) =>
        Paged(materials, (data, pagination) => new MaterialPage { Data = data, Pagination = pagination });

    /// <summary>A list of locations, page by page as the request's <c>limit</c> and <c>offset</c> ask; its other parameters choose nothing.</summary>
    /// <param name="locations">All of them, in order.</param>
    public static InMemoryAnswer Page(params Location[] locations) =>
        Paged(locations, (data, pagination) => new LocationPage { Data = data, Pagination = pagination });

    /// <summary>A list of tasks, page by page as the request's <c>limit</c> and <c>offset</c> ask; its other parameters choose nothing.</summary>
    /// <param name="tasks">All of them, in order.</param>
    public static InMemoryAnswer Page(params ProductionTask[] tasks) =>
        Paged(tasks, (data, pagination) => new ProductionTaskPage { Data = data, Pagination = pagination });

    /// <summary>A refusal, in the documented shape.</summary>
    /// <param name="status">The status.</param>
    /// <param name="message">What it says.</param>
    public static InMemoryAnswer Error(HttpStatusCode status, string message) => Of(new ApiError { Error = message }, status);

    /// <summary>An answer without a body.</summary>
    /// <param name="status">The status.</param>
    public static InMemoryAnswer Empty(HttpStatusCode status = HttpStatusCode.NoContent) => new(status, _ => []);

    /// <summary>An answer as it stands, for what the API is not documented to say.</summary>
    /// <param name="status">The status.</param>
    /// <param name="json">The body.</param>
    public static InMemoryAnswer Json(HttpStatusCode status, string json)
    {
        byte[] written = Encoding.UTF8.GetBytes(json);
        return new InMemoryAnswer(status, _ => written);
    }

    internal HttpResponseMessage ToMessage(HttpRequestMessage request, InMemoryRequest asked)
    {
        byte[] content = body(asked);
        var response = new HttpResponseMessage(status) { RequestMessage = request, Content = new ByteArrayContent(content) };
        if (content.Length > 0)
        {
            response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        }

        foreach (KeyValuePair<string, string> header in Headers)
        {
            response.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return response;
    }

    private static InMemoryAnswer Paged<T, TPage>(T[] records, Func<IReadOnlyList<T>, Pagination, TPage> page)
        where TPage : class
    {
        ArgumentNullException.ThrowIfNull(records);
        return new InMemoryAnswer(HttpStatusCode.OK, request =>
        {
            int limit = Number(request.Query, "limit", DocumentedLimit);
            int offset = Number(request.Query, "offset", 0);
            return Write(page([.. records.Skip(offset).Take(limit)], new Pagination { TotalCount = records.Length, Offset = offset, Limit = limit }));
        });
    }

    private static int Number(string query, string name, int otherwise)
    {
        foreach (string pair in query.Split('&'))
        {
            if (pair.StartsWith(name + "=", StringComparison.Ordinal) && int.TryParse(pair.AsSpan(name.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return number;
            }
        }

        return otherwise;
    }

    // The record's own converter, so that nothing here needs reflection that trimming could break.
    private static byte[] Write<T>(T value)
        where T : class
    {
        if (typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is not { } type || Activator.CreateInstance(type) is not JsonConverter<T> converter)
        {
            throw new ArgumentException($"Expected a record of the API, seen {typeof(T).Name}.", nameof(value));
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            converter.Write(writer, value, new JsonSerializerOptions());
        }

        return buffer.ToArray();
    }
}
