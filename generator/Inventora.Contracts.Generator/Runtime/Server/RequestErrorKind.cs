namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Why a request was refused before, or instead of, calling a handler.</summary>
public enum RequestErrorKind
{
    /// <summary>No credentials that the operation accepts came with the request. 401 unless mapped otherwise.</summary>
    CredentialsMissing,

    /// <summary>Credentials came with the request, and are not valid. 401 unless mapped otherwise.</summary>
    CredentialsInvalid,

    /// <summary>A parameter or the body breaks the contract. 400 unless mapped otherwise.</summary>
    InvalidRequest,

    /// <summary>The body is missing, is no JSON, or is not the JSON that the contract describes. 400 unless mapped otherwise.</summary>
    MalformedBody,

    /// <summary>The body is larger than the options allow. 400 unless mapped otherwise.</summary>
    BodyTooLarge,

    /// <summary>The options ask for a JSON content type, and the request has another. 415 unless mapped otherwise.</summary>
    UnsupportedContentType,

    /// <summary>The contract has no such path. 404 unless mapped otherwise.</summary>
    UnknownPath,

    /// <summary>The contract has the path, but not with this method. 405 unless mapped otherwise.</summary>
    UnknownMethod,

    /// <summary>No handler is registered for the operation. 501 unless mapped otherwise.</summary>
    HandlerMissing,

    /// <summary>The credentials are valid, and what they allow does not go so far. 403 unless mapped otherwise.</summary>
    NotAllowed,
}
