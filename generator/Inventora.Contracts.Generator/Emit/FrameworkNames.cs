namespace Inventora.Contracts.Generator.Emit;

/// <summary>
/// The framework's types that <c>Runtime/</c> calls by their mere names. A document may have a schema <c>Task</c> or <c>OperatingSystem</c>, and a
/// type of the contract's namespace hides what a using brings: emitted files use full names.
/// </summary>
internal static class FrameworkNames
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal);

    static FrameworkNames()
    {
        Add("Microsoft.AspNetCore.Builder", "IEndpointConventionBuilder");
        Add(
            "Microsoft.AspNetCore.Http",
            "BadHttpRequestException", "HeaderDictionary", "HttpContext", "HttpRequest", "HttpResponse", "IFormCollection", "IFormFile", "IHeaderDictionary", "IResult", "IStatusCodeHttpResult", "IValueHttpResult",
            "PathString", "ProducesResponseTypeMetadata", "RequestDelegate", "StatusCodes");
        Add("Microsoft.AspNetCore.Http.Features", "FormOptions", "IHttpRequestFeature");
        Add("Microsoft.AspNetCore.Routing", "IEndpointRouteBuilder", "MatcherPolicy", "RouteEndpointBuilder", "RouteGroupBuilder");
        Add("Microsoft.AspNetCore.Routing.Matching", "CandidateSet", "IEndpointSelectorPolicy");
        Add("Microsoft.AspNetCore.Routing.Template", "TemplateMatcher", "TemplateParser");
        Add("Microsoft.AspNetCore.WebUtilities", "ReasonPhrases");
        Add("Microsoft.Extensions.Logging", "ILoggerFactory");
        Add("Microsoft.Extensions.Primitives", "StringValues");
        Add("System.Text.Unicode", "Utf8");
        Add(
            "System",
            "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "Array", "Convert", "DateOnly", "DateTime",
            "DateTimeOffset", "Delegate", "Enum", "Exception", "FormatException", "FormattableString", "Guid", "HashCode", "IDisposable", "IFormattable", "IServiceProvider", "InvalidOperationException",
            "Math", "OperatingSystem", "OperationCanceledException", "OverflowException", "StringComparer", "StringComparison",
            "StringSplitOptions", "TimeOnly",
            "ThreadStatic", "TimeSpan", "TimeoutException", "Type", "Uri", "UriKind", "UriPartial");
        Add("System.Buffers.Binary", "BinaryPrimitives");
        Add("System.Collections", "IEnumerable");
        Add("System.Diagnostics", "Activity", "ActivityKind", "ActivitySource", "ActivityStatusCode", "Stopwatch", "TagList");
        Add("System.Diagnostics.Metrics", "Meter");
        Add("System.Diagnostics.CodeAnalysis", "MaybeNullWhen", "NotNullWhen");
        Add("System.Globalization", "CultureInfo", "NumberStyles");
        Add("System.IO", "IOException", "InvalidDataException", "MemoryStream", "Stream", "StreamReader");
        Add(
            "System.Net.Http",
            "ByteArrayContent", "HttpClient", "HttpCompletionOption", "HttpContent", "HttpMethod", "HttpRequestException",
            "HttpRequestMessage", "HttpResponseMessage", "MultipartFormDataContent", "SocketsHttpHandler", "StreamContent");
        Add("System.Linq", "Enumerable");
        Add("System.Net", "TransportContext");
        Add("System.Net.Http.Headers", "HeaderStringValues", "HttpHeaders", "MediaTypeHeaderValue");
        Add("System.Numerics", "BitOperations");
        Add("Microsoft.Extensions.DependencyInjection", "IServiceProviderIsService");
        Add("System.Reflection", "MethodInfo");
        Add("System.Runtime.CompilerServices", "EnumeratorCancellation", "InlineArray", "MethodImpl", "MethodImplOptions", "Unsafe");
        Add("System.Runtime.InteropServices", "CollectionsMarshal", "MemoryMarshal");
        Add("System.Security.Cryptography", "CryptographicOperations");
        Add("System.Text", "Ascii", "Encoding", "StringBuilder");
        Add("System.Text.Encodings.Web", "JavaScriptEncoder");
        Add(
            "System.Text.Json",
            "JsonDocument", "JsonElement", "JsonEncodedText", "JsonException", "JsonProperty", "JsonSerializerOptions", "JsonTokenType", "JsonValueKind", "JsonWriterOptions", "Utf8JsonReader",
            "Utf8JsonWriter");
        Add("System.Text.RegularExpressions", "Regex", "RegexMatchTimeoutException", "RegexOptions");
        Add("System.Threading", "CancellationToken", "CancellationTokenRegistration", "CancellationTokenSource", "Interlocked");
        Add("System.Threading.Tasks", "Task", "TaskCanceledException");
        Add("System.Xml", "XmlConvert");
    }

    /// <summary>The namespace of a type without type parameters; null for a name that is none of these.</summary>
    public static string? NamespaceOf(string name) => Namespaces.TryGetValue(name, out string? space) ? space : null;

    private static void Add(string space, params string[] names)
    {
        foreach (string name in names)
        {
            Namespaces.Add(name, space);
        }
    }
}
