using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Inventora.Contracts.Server;

/// <summary>Authenticates requests by their API key, in the header or in the query, and refuses in the documented shape.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IOptions<InventoraServerOptions> server)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private static readonly SecurityScheme[][] Keys = [[InventoraSecurity.HeaderKey], [InventoraSecurity.QueryKey]];

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync() => await FindRefusalAsync().ConfigureAwait(false) switch
    {
        RequestErrorKind.CredentialsMissing => AuthenticateResult.NoResult(),
        { } => AuthenticateResult.Fail("The API key is not valid."),
        null => AuthenticateResult.Success(new AuthenticationTicket(
            new ClaimsPrincipal(new ClaimsIdentity(ApiKeyVerdict.Find(Context)?.Claims ?? [], Scheme.Name)), Scheme.Name)),
    };

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties) =>
        await RefuseAsync(await FindRefusalAsync().ConfigureAwait(false) ?? RequestErrorKind.CredentialsInvalid).ConfigureAwait(false);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => RefuseAsync(RequestErrorKind.NotAllowed);

    private ValueTask<RequestErrorKind?> FindRefusalAsync() =>
        CredentialCheck.FindRefusalAsync(Context, new QueryText(Request.QueryString.Value), Keys, server.Value);

    private Task RefuseAsync(RequestErrorKind kind) => Refusal.WriteAsync(Context, server.Value, Body, kind);

    private static ResponseBody Body(RequestError error) => ResponseBody.Json(error, static (writer, shown) =>
    {
        writer.WriteStartObject();
        writer.WriteString("error"u8, shown.Message);
        writer.WriteEndObject();
    });
}
