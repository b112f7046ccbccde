using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Something that a request proves with who is asking.</summary>
/// <param name="Place">Where it travels.</param>
/// <param name="Name">The name of the header, the query parameter or the cookie.</param>
/// <param name="Value">The secret.</param>
internal sealed record ApiCredential(ApiKeyPlace Place, string Name, string Value)
{
    /// <summary>An API key; null without one.</summary>
    public static ValueTask<ApiCredential?> KeyAsync(ApiKeyPlace place, string name, string? key) =>
        new(string.IsNullOrEmpty(key) ? null : new ApiCredential(place, name, key));

    /// <summary>A name with a password; null without a name.</summary>
    public static ValueTask<ApiCredential?> BasicAsync(string? name, string? password) => new(string.IsNullOrEmpty(name)
        ? null
        : new ApiCredential(ApiKeyPlace.Header, "Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password}"))));

    /// <summary>A token, of the provider if there is one; null without a token.</summary>
    public static async ValueTask<ApiCredential?> BearerAsync(
        Func<IReadOnlyList<string>, CancellationToken, ValueTask<string?>>? provider, string? token, string[] scopes, CancellationToken cancellationToken)
    {
        token = provider is null ? token : await provider(scopes, cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(token) ? null : new ApiCredential(ApiKeyPlace.Header, "Authorization", "Bearer " + token);
    }
}
