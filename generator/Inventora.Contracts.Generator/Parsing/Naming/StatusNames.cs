namespace Inventora.Contracts.Generator.Parsing.Naming;

/// <summary>The C# names of HTTP statuses.</summary>
public static class StatusNames
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [100] = "Continue", [101] = "SwitchingProtocols", [103] = "EarlyHints",
        [200] = "Ok", [201] = "Created", [202] = "Accepted", [203] = "NonAuthoritativeInformation", [204] = "NoContent", [205] = "ResetContent",
        [206] = "PartialContent", [207] = "MultiStatus",
        [300] = "MultipleChoices", [301] = "MovedPermanently", [302] = "Found", [303] = "SeeOther", [304] = "NotModified",
        [307] = "TemporaryRedirect", [308] = "PermanentRedirect",
        [400] = "BadRequest", [401] = "Unauthorized", [402] = "PaymentRequired", [403] = "Forbidden", [404] = "NotFound", [405] = "MethodNotAllowed",
        [406] = "NotAcceptable", [408] = "RequestTimeout", [409] = "Conflict", [410] = "Gone", [411] = "LengthRequired",
        [412] = "PreconditionFailed", [413] = "ContentTooLarge", [415] = "UnsupportedMediaType", [416] = "RangeNotSatisfiable",
        [417] = "ExpectationFailed", [421] = "MisdirectedRequest", [422] = "UnprocessableEntity", [423] = "Locked", [424] = "FailedDependency",
        [426] = "UpgradeRequired", [428] = "PreconditionRequired", [429] = "TooManyRequests", [431] = "RequestHeaderFieldsTooLarge",
        [451] = "UnavailableForLegalReasons",
        [500] = "InternalServerError", [501] = "NotImplemented", [502] = "BadGateway", [503] = "ServiceUnavailable", [504] = "GatewayTimeout",
        [507] = "InsufficientStorage",
    };

    private static readonly string[] RangeNames = ["Information", "Success", "Redirection", "ClientError", "ServerError"];

    /// <summary><c>Ok</c> for 200, <c>Status299</c> for a status without a name.</summary>
    public static string OfStatus(int status)
    {
        return Names.TryGetValue(status, out string? name) ? name : "Status" + status.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary><c>Success</c> for 2XX.</summary>
    /// <param name="hundreds">1 to 5.</param>
    public static string OfRange(int hundreds) => RangeNames[hundreds - 1];
}
