using System.Globalization;
using System.Text;

namespace Inventora.Spec.Site.Samples;

/// <summary>Writes a request as it travels.</summary>
internal static class HttpSample
{
    /// <summary>The request line, the headers and the body.</summary>
    public static string Write(SampleRequest request)
    {
        var address = new Uri(request.BaseAddress);
        var keys = request.Credentials.Where(credential => credential.In == "query").Select(credential => $"{Uri.EscapeDataString(credential.Name)}=YOUR_{credential.Variable}").ToArray();
        var target = address.AbsolutePath.TrimEnd('/') + request.Target;
        target += keys.Length == 0 ? "" : (request.Query.Count > 0 ? "&" : "?") + string.Join('&', keys);
        var lines = new List<string> { $"{request.Operation.Method} {target} HTTP/1.1", $"Host: {address.Authority}" };
        lines.AddRange(request.Credentials.Where(credential => credential.In == "header").Select(credential => $"{credential.Name}: {credential.Prefix}YOUR_{credential.Variable}"));
        lines.AddRange(request.Credentials.Where(credential => credential.In == "cookie").Select(credential => $"Cookie: {credential.Name}=YOUR_{credential.Variable}"));
        lines.AddRange(request.Headers.Select(header => $"{header.Name}: {header.Value}"));
        if (request.Body is { } body)
        {
            lines.Add($"Content-Type: {request.MediaType}");
            lines.Add($"Content-Length: {Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)}");
            lines.Add("");
            lines.Add(body);
        }

        return string.Join('\n', lines);
    }
}
