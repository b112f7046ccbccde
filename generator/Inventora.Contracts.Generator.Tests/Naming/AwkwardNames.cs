namespace Inventora.Contracts.Generator.Tests.Naming;

/// <summary>Names that a document may have and that C#, the framework, the emitted code or each other have already, by kind.</summary>
internal static class AwkwardNames
{
    /// <summary>The kinds, each with names of it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByKind { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["keywords"] = ["class", "event", "namespace", "string", "object", "int", "default", "params", "base", "this", "null", "true", "void", "Class", "Event"],
        ["contextual keywords"] = ["record", "var", "dynamic", "value", "get", "set", "init", "required", "field", "async", "await", "yield", "partial", "file", "scoped", "nameof", "global", "with", "when", "where", "nint", "notnull", "managed", "extension", "allows", "_"],
        ["members of object"] = ["ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals"],
        ["members of records"] = ["EqualityContract", "PrintMembers", "Deconstruct", "Clone", "<Clone>$", "op_Equality"],
        ["members of the emitted code"] = ["Match", "Switch", "TryGet", "Value", "IsUnknown", "Unknown", "IsKnown", "AdditionalProperties", "HttpContext", "Body", "StatusCode", "Headers", "All", "Dispose", "Options", "HttpClient", "Services", "BaseAddress", "BearerToken", "UserName", "Password", "Create", "Parse", "Read", "Write", "value__", "Empty"],
        ["locals of the emitted code"] = ["request", "response", "reader", "writer", "cancellationToken", "body", "options", "contentType", "pageSize", "other", "hash", "item", "client", "transport", "call", "context", "result", "properties", "names", "text", "json", "left", "right"],
        ["namespaces"] = ["System", "Microsoft", "Acme", "Api", "Acme.Api", "Text", "Json", "Collections", "Generic", "Net", "Http", "AspNetCore", "Threading", "Tasks", "Linq"],
        ["types of the framework"] = ["Task", "Uri", "String", "Object", "Int32", "Boolean", "Decimal", "List", "Dictionary", "Exception", "Type", "Attribute", "DateTime", "Guid", "Stream", "Func", "Action", "Enum", "Array", "Nullable", "Encoding", "HttpMethod", "CancellationToken", "IReadOnlyList", "JsonElement", "Math", "Convert", "Environment", "Console", "Index", "Range", "Version", "Random", "Buffer", "Lazy", "Tuple", "Delegate", "Void"],
        ["types of the emitted code"] = ["Optional", "ApiRequest", "ApiResponse", "AcmeClient", "IAcmeClient", "AcmeClientOptions", "AcmeApiException", "AcmeServer", "FilePart", "JsonNames", "Violation", "OperationResult", "OrderJsonConverter", "OrderValidator", "OrderClient", "IOrderHandler", "OrderEndpoints", "OrderRequest", "OrderResult", "OrderSuccess"],
        ["each other"] = ["Order", "order", "ORDER", "or-der", "Or_Der", "OrDer", "OrderModel", "Order2", "orderModel2", "order ", "Order.", "OrderProperty", "OrderValue", "OrderOperation", "OrderTag"],
        ["other letters"] = ["größe", "GRÖSSE", "名前", "имя", "ΌΝΟΜΑ", "שם", "اسم", "नाम", "ชื่อ", "ı", "İ", "ß", "ﬁ", "ǆ"],
        ["composed and decomposed"] = ["caf\u00E9", "cafe\u0301", "\u00C5", "A\u030A", "\u212B", "\u1E9B\u0323"],
        ["nothing but signs"] = ["-", "--", "+", "$", "@", "#", "*", "/", "\\", "{}", "[]", "()", "<>", "&", "%", "!", "?", ".", "..", ",", ";", ":", "'", "\"", "`", "|", "~", "^", "=", " ", "\t", "\n"],
        ["digits"] = ["1", "42", "007", "1st", "2nd thing", "3.14", "-1", "+1", "1e10", "٣", "½", "Ⅷ"],
        ["emoji"] = ["😀", "👨‍👩‍👧", "🇩🇪", "a😀b", "✓"],
        ["invisible"] = ["a\u200Bb", "a\u202Eb", "a\uFEFFb", "\u200D", "a\u00ADb"],
        ["very long"] = [new string('a', 300), new string('a', 301), string.Concat(Enumerable.Repeat("LongName", 100))],
    };

    /// <summary>All of them, each once.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByKind.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal)];
}
