using System.Text;

namespace Inventora.Conformance;

/// <summary>Writes a request as a command for a POSIX shell.</summary>
internal static class CurlCommand
{
    // What a shell would expand between double quotes; the dollar stays, because the key's place holder starts with one.
    private static readonly char[] Expanded = ['\\', '"', '`'];

    public static string For(Exchange exchange)
    {
        var request = exchange.Request;
        var line = new StringBuilder("curl -sS -i");
        if (request.Method != "GET")
        {
            line.Append(" -X ").Append(request.Method);
        }

        if (request.Credentials is { Header: { } header } credentials)
        {
            line.Append(" -H \"").Append(header).Append(": ").Append(Quote(credentials.Display)).Append('"');
        }

        if (request.BodyText() is { } body)
        {
            if (request.ContentType is { } type)
            {
                line.Append(" -H 'Content-Type: ").Append(type).Append('\'');
            }

            line.Append(" --data-binary '").Append(body.Replace("'", "'\\''", StringComparison.Ordinal)).Append('\'');
        }

        return line.Append(" \"").Append(Quote(exchange.Url)).Append('"').ToString();
    }

    private static string Quote(string text) => string.Concat(text.Select(c => Expanded.Contains(c) ? $"\\{c}" : c.ToString()));
}
