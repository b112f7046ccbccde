using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>How the contract's endpoints decide about requests before a handler is called.</summary>
public sealed class ContractServerOptions
{
    /// <summary>The API keys that are let in, whichever way they travel. Not used when <see cref="ValidateApiKey"/> is set.</summary>
    public ICollection<string> ApiKeys { get; } = new List<string>();

    /// <summary>Decides about an API key: the request, the name of the security scheme in the document, and the key, which is never empty.</summary>
    public Func<HttpContext, string, string, ValueTask<bool>>? ValidateApiKey { get; set; }

    /// <summary>
    /// Decides about the credentials of all schemes that are no API keys: names with passwords, and tokens. Null leaves these to ASP.NET Core's authentication,
    /// whose user must then be authenticated.
    /// </summary>
    public Func<HttpContext, SchemeCredentials, ValueTask<bool>>? ValidateCredentials { get; set; }

    /// <summary>Writes the answer to a refused request, status included; null for the error body that the contract documents.</summary>
    public Func<HttpContext, RequestError, global::System.Threading.Tasks.Task>? WriteError { get; set; }

    /// <summary>The status that each kind of refusal is answered with.</summary>
    public IDictionary<RequestErrorKind, int> StatusCodes { get; } = new Dictionary<RequestErrorKind, int>
    {
        [RequestErrorKind.CredentialsMissing] = 401,
        [RequestErrorKind.CredentialsInvalid] = 401,
        [RequestErrorKind.InvalidRequest] = 400,
        [RequestErrorKind.MalformedBody] = 400,
        [RequestErrorKind.BodyTooLarge] = 400,
        [RequestErrorKind.UnsupportedContentType] = 415,
        [RequestErrorKind.UnknownPath] = 404,
        [RequestErrorKind.UnknownMethod] = 405,
        [RequestErrorKind.NotAllowed] = 403,
        [RequestErrorKind.HandlerMissing] = 501,
    };

    /// <summary>What a refusal says where the request itself gives nothing to say; all other messages name what was expected and seen.</summary>
    public IDictionary<RequestErrorKind, string> Messages { get; } = new Dictionary<RequestErrorKind, string>
    {
        [RequestErrorKind.CredentialsMissing] = "API key missing",
        [RequestErrorKind.CredentialsInvalid] = "Invalid API key",
        [RequestErrorKind.UnknownPath] = "Not found",
        [RequestErrorKind.UnknownMethod] = "Method not allowed",
        [RequestErrorKind.NotAllowed] = "Not allowed",
        [RequestErrorKind.HandlerMissing] = "Not implemented",
    };

    /// <summary>The largest body that is read, in bytes; 1 MiB unless set.</summary>
    public long MaxRequestBodySize { get; set; } = 1024 * 1024;

    /// <summary>The largest multipart body that is read, in bytes; 128 MiB unless set. The server that ASP.NET Core runs on has a limit of its own.</summary>
    public long MaxMultipartBodySize { get; set; } = 128 * 1024 * 1024;

    /// <summary>Whether a JSON body must be announced by a JSON content type; otherwise the content type is not examined.</summary>
    public bool RequireJsonContentType { get; set; }
}
