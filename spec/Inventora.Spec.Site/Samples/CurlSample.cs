using System.Text;

namespace Inventora.Spec.Site.Samples;

/// <summary>Writes a request as a command for a POSIX shell; secrets are variables of it.</summary>
internal static class CurlSample
{
    /// <summary>The command.</summary>
    public static string Write(SampleRequest request)
    {
        var lines = new List<string>();
        var keys = request.Credentials.Where(credential => credential.In == "query").Select(credential => $"{Uri.EscapeDataString(credential.Name)}=${credential.Variable}").ToArray();
        var address = request.BaseAddress + request.Target;
        var target = keys.Length == 0
            ? Quote(address)
            : $"\"{DoubleQuoted(address)}{(request.Query.Count > 0 ? "&" : "?")}{string.Join('&', keys)}\"";
        lines.Add(request.Operation.Method switch
        {
            "GET" => $"curl {target}",
            "HEAD" => $"curl --head {target}",
            var method => $"curl -X {method} {target}",
        });
        foreach (var credential in request.Credentials.Where(credential => credential.In != "query"))
        {
            lines.Add(credential.In == "cookie"
                ? $"--cookie \"{DoubleQuoted(credential.Name)}=${credential.Variable}\""
                : $"-H \"{DoubleQuoted(credential.Name)}: {credential.Prefix}${credential.Variable}\"");
        }

        lines.AddRange(request.Headers.Select(header => "-H " + Quote($"{header.Name}: {header.Value}")));
        if (request.Body is { } body)
        {
            lines.Add("-H " + Quote($"Content-Type: {request.MediaType}"));
            lines.Add("--data-binary " + Quote(body));
        }

        return string.Join(" \\\n  ", lines);
    }

    // In single quotes nothing means anything to a shell but the quote itself.
    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static string DoubleQuoted(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character is '"' or '\\' or '$' or '`' ? "\\" + character : character.ToString());
        }

        return escaped.ToString();
    }
}
