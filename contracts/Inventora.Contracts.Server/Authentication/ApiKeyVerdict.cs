using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Contracts.Server;

/// <summary>Asks the application's validator once for each request: the authentication and the endpoint both want to know.</summary>
internal sealed class ApiKeyVerdict
{
    private static readonly object Place = new();

    private ApiKeyVerdict(string key, IEnumerable<Claim>? claims)
    {
        Key = key;
        Claims = claims;
    }

    /// <summary>What is known of the one who has the key; null when nobody has it.</summary>
    public IEnumerable<Claim>? Claims { get; }

    private string Key { get; }

    /// <summary>The verdict on a key, for the options of the endpoints.</summary>
    public static async ValueTask<bool> IsValidAsync(HttpContext context, string scheme, string key)
    {
        if (Find(context)?.Key != key)
        {
            context.Items[Place] = new ApiKeyVerdict(key, await context.RequestServices.GetRequiredService<IApiKeyValidator>().ValidateAsync(context, key).ConfigureAwait(false));
        }

        return Find(context)!.Claims is not null;
    }

    /// <summary>The verdict of this request; null when no validator was asked.</summary>
    public static ApiKeyVerdict? Find(HttpContext context) => context.Items[Place] as ApiKeyVerdict;
}
