using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Server;

/// <summary>Decides whose an API key is. One of the application's services, made anew for each request unless it is registered otherwise.</summary>
public interface IApiKeyValidator
{
    /// <summary>Judges a key.</summary>
    /// <param name="context">The request.</param>
    /// <param name="key">The key, which is never empty. Compare it with <c>CryptographicOperations.FixedTimeEquals</c>, or look up its hash.</param>
    /// <returns>What is known of the one who has the key, which may be nothing; null when nobody has it.</returns>
    ValueTask<IEnumerable<Claim>?> ValidateAsync(HttpContext context, string key);
}
