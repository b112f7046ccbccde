using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Decides whether a request's credentials let it in.</summary>
internal static class CredentialCheck
{
    /// <summary>
    /// Judges the first alternative whose credentials have all come with the request; an empty key counts as none.
    /// </summary>
    /// <returns>Null when the request is let in.</returns>
    public static async ValueTask<RequestErrorKind?> FindRefusalAsync(
        HttpContext context, QueryText query, SecurityScheme[][] alternatives, ContractServerOptions options)
    {
        if (alternatives.Length == 0 || Array.Exists(alternatives, alternative => alternative.Length == 0))
        {
            return null;
        }

        foreach (SecurityScheme[] alternative in alternatives)
        {
            if (HasAll(context, query, alternative, options))
            {
                foreach (SecurityScheme scheme in alternative)
                {
                    if (!await IsValidAsync(context, query, scheme, options).ConfigureAwait(false))
                    {
                        return RequestErrorKind.CredentialsInvalid;
                    }
                }

                return null;
            }
        }

        return RequestErrorKind.CredentialsMissing;
    }

    private static bool HasAll(HttpContext context, QueryText query, SecurityScheme[] alternative, ContractServerOptions options)
    {
        foreach (SecurityScheme scheme in alternative)
        {
            if (!HasCredentials(context, query, scheme, options))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasCredentials(HttpContext context, QueryText query, SecurityScheme scheme, ContractServerOptions options) => scheme.Place switch
    {
        KeyPlace.Basic or KeyPlace.Bearer when options.ValidateCredentials is not null => AuthorizationHeader.Read(context, scheme) is not null,
        KeyPlace.Basic or KeyPlace.Bearer or KeyPlace.Host => context.User.Identity is { IsAuthenticated: true },
        _ => FindKey(context, query, scheme).Length > 0,
    };

    private static string FindKey(HttpContext context, QueryText query, SecurityScheme scheme) => scheme.Place switch
    {
        KeyPlace.Header => context.Request.Headers[scheme.WireName].ToString(),
        KeyPlace.Query => query[scheme.WireName].ToString(),
        KeyPlace.Cookie => context.Request.Cookies[scheme.WireName] ?? "",
        _ => "",
    };

    private static async ValueTask<bool> IsValidAsync(HttpContext context, QueryText query, SecurityScheme scheme, ContractServerOptions options)
    {
        if (scheme.Place is KeyPlace.Basic or KeyPlace.Bearer or KeyPlace.Host)
        {
            return scheme.Place == KeyPlace.Host || options.ValidateCredentials is not { } judge
                || (AuthorizationHeader.Read(context, scheme) is { } credentials && await judge(context, credentials).ConfigureAwait(false));
        }

        string key = FindKey(context, query, scheme);
        if (options.ValidateApiKey is { } validate)
        {
            return await validate(context, scheme.Name, key).ConfigureAwait(false);
        }

        // All keys are compared, each in a time that does not depend on where the two differ.
        bool isKnown = false;
        foreach (string known in options.ApiKeys)
        {
            isKnown |= CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(known.AsSpan()), MemoryMarshal.AsBytes(key.AsSpan()));
        }

        return isKnown;
    }
}
