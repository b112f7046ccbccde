namespace Inventora.Conformance;

/// <summary>Finds out, before the first check, whether there is a server to verify and how it takes the key.</summary>
internal sealed class Preflight(Transport transport)
{
    private static readonly string[] Lists = ["/products", "/materials", "/locations", "/tasks"];

    /// <summary>Settles how the key is sent. Returns why the run cannot start, or null when it can.</summary>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        var byHeader = await AskAsync(transport.Key.InHeader, cancellation);
        if (byHeader.Any(IsList))
        {
            transport.DefaultCredentials = transport.Key.InHeader;
            return null;
        }

        if (byHeader.All(exchange => exchange.Status == 0))
        {
            return $"The server could not be reached: {byHeader[0].Failure?.TrimEnd('.')}. Is the address right, and is the server running?";
        }

        if (byHeader.All(exchange => exchange.Status is 401 or 403 or 0))
        {
            var byQuery = await AskAsync(transport.Key.InQuery, cancellation);
            if (byQuery.Any(IsList))
            {
                transport.DefaultCredentials = transport.Key.InQuery;
                return null;
            }

            if (byQuery.All(exchange => exchange.Status is 401 or 403 or 0))
            {
                return $"The server refused the key, in the header and in the query ({byHeader.First(exchange => exchange.Status != 0).Answer}).";
            }
        }

        var first = byHeader.First(exchange => exchange.Status != 0);
        if (byHeader.All(exchange => exchange.Status is >= 300 and < 400))
        {
            return $"The server redirects (GET {first.Request.PathOnly} answers {first.Status}, Location: {first.Header("Location") ?? "none"}). "
                + "The key is not sent where an answer points to: give the address that it points to.";
        }

        return byHeader.Any(exchange => exchange.IsJson && exchange.Status != 404)
            ? null
            : $"None of the four lists {(first.IsJson ? "is there" : "is JSON")} (GET {first.Request.PathOnly} answers {first.Status}, {first.ContentType ?? "without a media type"}). "
                + "Does the address include the part before /products, such as /api?";
    }

    private static bool IsList(Exchange exchange) => exchange is { IsSuccess: true, IsJson: true };

    private async Task<IReadOnlyList<Exchange>> AskAsync(Credentials credentials, CancellationToken cancellation)
    {
        var answers = new List<Exchange>();
        foreach (var list in Lists)
        {
            answers.Add(await SendAsync(ApiRequest.Get(list + "?limit=1") with { Credentials = credentials }, cancellation));
            if (answers.Count == 2 && answers.All(answer => answer.Status == 0))
            {
                break;
            }
        }

        return answers;
    }

    private async Task<Exchange> SendAsync(ApiRequest request, CancellationToken cancellation)
    {
        try
        {
            return await transport.SendAsync(request, cancellation);
        }
        catch (InconclusiveException limited)
        {
            return new Exchange { Request = request, Url = "", Status = 429, Failure = limited.Message, JsonError = limited.Message };
        }
    }
}
