using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Parsing.Naming;

/// <summary>Names that a document can't have in the emitted code, because something else there has them.</summary>
public static class ReservedNames
{
    private const string RuntimeFolder = "Runtime/";

    // Namespaces that emitted code names without global::; a type of such a name would hide them.
    private static readonly string[] Namespaces = ["System", "Microsoft"];

    private static readonly string[] PrefixedTypes =
        ["Client", "ClientOptions", "ClientExtensions", "Server", "ServerOptions", "ServerBuilder", "ServerExtensions", "ApiException", "Security", "Servers"];

    /// <summary>Members that every record has.</summary>
    public static readonly IReadOnlyList<string> RecordMembers =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString",
    ];

    // No member of a C# type is called like the type itself, and these every type of a kind has.
    private static IEnumerable<string> OwnMembers => RecordMembers.Concat(["AdditionalProperties", "IsKnown"]);

    /// <summary>Helper types that are emitted with every contract: the files of <c>Runtime/</c>, one type each.</summary>
    public static IReadOnlyList<string> RuntimeTypes { get; } =
        [.. typeof(ReservedNames).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(RuntimeFolder, StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension), "ParameterParser"];

    /// <summary>Types of a contract that are not made of the document.</summary>
    public static IEnumerable<string> Types(EmissionModel emission)
    {
        string[] clients = [emission.ClientName, "I" + emission.ClientName, emission.ClientName + "Options"];
        return RuntimeTypes.Concat(OwnMembers).Concat(FrameworkNames.All).Concat(Namespaces).Concat(PrefixedTypes.Select(suffix => emission.Prefix + suffix)).Concat(clients);
    }

    /// <summary>What the compiler puts into a C# enum.</summary>
    public static readonly IReadOnlyList<string> ClosedEnumMembers = ["value__"];

    /// <summary>What stands beside the values of an open enumeration.</summary>
    public static readonly IReadOnlyList<string> OpenEnumMembers = [.. RecordMembers, "IsKnown", "Value"];

    /// <summary>What stands beside the parameters in a server's request record.</summary>
    public static readonly IReadOnlyList<string> RequestMembers = [.. RecordMembers, "Body", "HttpContext"];

    /// <summary>What stands beside the headers in their class, and in the factories of results.</summary>
    public static readonly IReadOnlyList<string> HeaderMembers = [.. RecordMembers, "Body", "StatusCode", "Message", "ContentType", "All"];

    /// <summary>What stands beside the parameters in the signature of a client's method.</summary>
    public static readonly IReadOnlyList<string> Arguments = ["body", "cancellationToken", "contentType", "pageSize"];

    /// <summary>What stands beside the credentials in the client's options.</summary>
    public static readonly IReadOnlyList<string> ClientOptionsMembers =
        ["ApiKeyPlace", "BaseAddress", "BearerToken", "DefaultBaseAddress", "FindCredentialAsync", "Password", "UserName"];

    /// <summary>Members of the client and the server's builder that stand beside those named after tags.</summary>
    public static readonly IReadOnlyList<string> ClientMembers =
        ["Dispose", "Equals", "Finalize", "GetHashCode", "GetType", "HttpClient", "MemberwiseClone", "Options", "ReferenceEquals", "Services", "ToString"];
}
