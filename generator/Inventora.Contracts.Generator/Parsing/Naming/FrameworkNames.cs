namespace Inventora.Contracts.Generator.Parsing.Naming;

/// <summary>
/// Types of the framework that emitted code names without their namespace. A schema's type of such a name would take its place there, and would be
/// ambiguous in most users' code, too. A test holds the list to the code.
/// </summary>
public static class FrameworkNames
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Action", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "Array", "ArrayPool", "Ascii",
        "BadHttpRequestException", "BinaryPrimitives", "BitOperations", "ByteArrayContent", "CancellationToken", "CancellationTokenSource",
        "ConcurrentDictionary", "Convert", "CryptographicOperations", "CultureInfo", "DateOnly", "DateTime", "DateTimeOffset", "Delegate", "Dictionary",
        "Encoding", "Enum", "EqualityComparer", "Exception", "FormatException", "Func", "Guid", "HashCode", "HashSet", "HeaderStringValues", "Histogram",
        "HttpClient", "HttpCompletionOption", "HttpContent", "HttpContext", "HttpHeaders", "HttpMethod", "HttpRequest", "HttpRequestException",
        "HttpRequestMessage", "HttpResponse", "HttpResponseMessage", "IAsyncEnumerable", "IBufferWriter", "ICollection", "IDictionary", "IDisposable",
        "IEndpointConventionBuilder", "IEndpointRouteBuilder", "IEnumerable", "IEquatable", "IFormattable", "IGrouping", "IHttpRequestFeature",
        "ILoggerFactory", "IOptions", "IReadOnlyDictionary", "IReadOnlyList", "IResult", "IStatusCodeHttpResult", "IValueHttpResult", "Interlocked",
        "InvalidOperationException", "JavaScriptEncoder", "JsonConverter", "JsonDocument", "JsonElement", "JsonEncodedText", "JsonException",
        "JsonProperty", "JsonSerializerOptions", "JsonTokenType", "JsonValueKind", "JsonWriterOptions", "KeyValuePair", "List", "Math",
        "MaybeNullWhenAttribute", "MediaTypeHeaderValue", "Memory", "MemoryMarshal", "MemoryStream", "MethodImplAttribute", "MethodImplOptions",
        "NotNullWhenAttribute", "NumberStyles", "OperatingSystem", "OperationCanceledException", "OverflowException", "PathString",
        "ProducesResponseTypeMetadata", "ReadOnlyMemory", "ReadOnlySpan", "ReasonPhrases", "Regex", "RegexMatchTimeoutException", "RegexOptions",
        "RequestDelegate", "RouteEndpointBuilder", "RouteGroupBuilder", "SocketsHttpHandler", "Span", "StatusCodes", "Stream", "StreamContent",
        "StringBuilder", "StringComparer", "StringComparison", "StringSplitOptions", "StringValues", "Task", "TaskCanceledException",
        "TemplateMatcher", "TemplateParser", "TimeOnly", "TimeSpan", "TimeoutException", "Type", "Unsafe", "Uri", "UriKind", "UriPartial",
        "Utf8JsonReader", "Utf8JsonWriter", "ValueTask", "XmlConvert",
        "IList", "Utf8", "IReadOnlyCollection", "FormattableString", "Enumerable", "MultipartFormDataContent", "StreamReader", "TransportContext", "IFormCollection", "IFormFile",
        "FormOptions", "IHeaderDictionary", "HeaderDictionary", "IOException", "InvalidDataException", "EnumeratorCancellationAttribute",
        "FromBodyAttribute", "FromFormAttribute", "FromHeaderAttribute", "FromQueryAttribute", "FromRouteAttribute", "GeneratedCodeAttribute", "JsonConverterAttribute", "JsonIgnoreAttribute",
        "ObsoleteAttribute", "OptionalAttribute", "SetsRequiredMembersAttribute",
        "CollectionsMarshal", "InlineArrayAttribute", "CancellationTokenRegistration", "IEnumerator", "ThreadStaticAttribute",
        "CandidateSet", "IEndpointSelectorPolicy", "MatcherPolicy",
    ];
}
