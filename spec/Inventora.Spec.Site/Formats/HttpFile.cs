using System.Text;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Formats;

/// <summary>Writes the requests of a document as Visual Studio, Rider and VS Code's REST clients read them: variables for address and secrets on top.</summary>
public static class HttpFile
{
    /// <summary>The file.</summary>
    public static string Write(ApiDocument document)
    {
        SampleRequest[] requests = [.. document.Operations.Where(operation => !operation.IsIncoming).Select(SampleRequest.Of)];
        var host = ServerAddress.Of(document);
        var text = new StringBuilder();
        text.Append("# ").Append(Line(document.Title)).Append('\n');
        text.Append("@host = ").Append(host).Append('\n');
        foreach (var variable in requests.SelectMany(request => request.Credentials).Select(credential => credential.Variable).Distinct())
        {
            text.Append('@').Append(Variable(variable)).Append(" = YOUR_").Append(variable).Append('\n');
        }

        foreach (var request in requests)
        {
            Append(text, request, host);
        }

        return text.ToString();
    }

    /// <summary>The name that a secret has in files: <c>API_KEY</c> is <c>apiKey</c>.</summary>
    internal static string Variable(string name)
    {
        var words = name.Split('_');
        return words[0].ToLowerInvariant() + string.Concat(words.Skip(1).Select(word => word[..1] + word[1..].ToLowerInvariant()));
    }

    private static void Append(StringBuilder text, SampleRequest request, string host)
    {
        text.Append("\n### ").Append(Line(request.Operation.Title)).Append('\n');
        text.Append("# @name ").Append(request.Operation.Key.Replace('.', '_').Replace('-', '_')).Append('\n');
        var keys = request.Credentials.Where(credential => credential.In == "query").Select(credential => $"{Uri.EscapeDataString(credential.Name)}={{{{{Variable(credential.Variable)}}}}}").ToArray();
        text.Append(request.Operation.Method).Append(' ').Append(request.BaseAddress == host ? "{{host}}" : request.BaseAddress).Append(request.Target);
        text.Append(keys.Length == 0 ? "" : (request.Query.Count > 0 ? "&" : "?") + string.Join('&', keys)).Append('\n');
        foreach (var credential in request.Credentials.Where(credential => credential.In != "query"))
        {
            text.Append(credential.In == "cookie" ? $"Cookie: {credential.Name}=" : $"{credential.Name}: {credential.Prefix}").Append("{{").Append(Variable(credential.Variable)).Append("}}\n");
        }

        foreach (var (name, value) in request.Headers)
        {
            text.Append(name).Append(": ").Append(value).Append('\n');
        }

        if (request.Body is { } body)
        {
            text.Append("Content-Type: ").Append(request.MediaType).Append("\n\n").Append(Body(request, body)).Append('\n');
        }
    }

    // Two braces would be a variable, and a line that begins with ### another request. In JSON both stand in texts alone, and can be written otherwise.
    private static string Body(SampleRequest request, string body) =>
        request.Json is null ? body.Replace("\n###", "\n ###", StringComparison.Ordinal) : body.Replace("{{", "\\u007b{", StringComparison.Ordinal);

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
