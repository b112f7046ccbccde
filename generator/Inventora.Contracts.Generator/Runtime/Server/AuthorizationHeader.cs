using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Reads the header <c>Authorization</c>, and says in <c>WWW-Authenticate</c> what is expected there (RFC 9110, section 11).</summary>
internal static class AuthorizationHeader
{
    /// <summary>The credentials of a scheme; null when there are none, or none of its kind.</summary>
    public static SchemeCredentials? Read(HttpContext context, SecurityScheme scheme)
    {
        string word = scheme.Place == KeyPlace.Basic ? "Basic " : "Bearer ";
        string header = context.Request.Headers.Authorization.ToString();
        string secret = header.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? header[word.Length..].Trim() : "";
        if (secret.Length == 0 || scheme.Place != KeyPlace.Basic)
        {
            return secret.Length == 0 ? null : new SchemeCredentials(scheme.Name, null, secret, scheme.Scopes);
        }

        var bytes = new byte[secret.Length];
        string pair = Convert.TryFromBase64String(secret, bytes, out int length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
        int colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : new SchemeCredentials(scheme.Name, pair[..colon], pair[(colon + 1)..], scheme.Scopes);
    }

    /// <summary>Says which kinds of credentials the header may bring.</summary>
    public static void Ask(HttpContext context, IEnumerable<SecurityScheme[]> alternatives)
    {
        foreach (KeyPlace place in alternatives.SelectMany(alternative => alternative).Select(scheme => scheme.Place).Distinct())
        {
            if (place is KeyPlace.Basic or KeyPlace.Bearer)
            {
                context.Response.Headers.Append("WWW-Authenticate", place == KeyPlace.Basic ? "Basic charset=\"UTF-8\"" : "Bearer");
            }
        }
    }
}
