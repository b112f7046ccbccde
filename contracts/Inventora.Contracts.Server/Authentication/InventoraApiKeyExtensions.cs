using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Inventora.Contracts.Server;

/// <summary>Makes the API key an authentication scheme of ASP.NET Core, for policies, rate limits and endpoints of the application's own.</summary>
public static class InventoraApiKeyExtensions
{
    /// <summary>
    /// Adds the scheme. Keys are judged by <see cref="InventoraServerOptions.ApiKeys"/> or <see cref="InventoraServerOptions.ValidateApiKey"/>, in the header
    /// or in the query; a refusal has the documented shape, also where a policy refuses.
    /// </summary>
    /// <param name="builder">What <c>AddAuthentication</c> returns.</param>
    /// <param name="authenticationScheme">The scheme's name.</param>
    public static AuthenticationBuilder AddInventoraApiKey(this AuthenticationBuilder builder, string authenticationScheme = InventoraApiKeyDefaults.AuthenticationScheme)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(authenticationScheme, null);
    }

    /// <summary>Adds the scheme, with a validator of the application's that says whose a key is. The contract's endpoints ask it too, once for each request.</summary>
    /// <typeparam name="TValidator">The validator.</typeparam>
    /// <param name="builder">What <c>AddAuthentication</c> returns.</param>
    /// <param name="authenticationScheme">The scheme's name.</param>
    public static AuthenticationBuilder AddInventoraApiKey<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TValidator>(
        this AuthenticationBuilder builder, string authenticationScheme = InventoraApiKeyDefaults.AuthenticationScheme)
        where TValidator : class, IApiKeyValidator
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<IApiKeyValidator, TValidator>();
        builder.Services.Configure<InventoraServerOptions>(static options => options.ValidateApiKey = ApiKeyVerdict.IsValidAsync);
        return builder.AddInventoraApiKey(authenticationScheme);
    }
}
