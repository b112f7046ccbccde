using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the addresses under which an API stands.</summary>
public static class ServerParser
{
    /// <summary>The document's servers, variables replaced by their defaults.</summary>
    public static EquatableArray<ServerModel> Parse(OpenApiDocument document)
    {
        return (document.Servers ?? []).Where(server => !string.IsNullOrWhiteSpace(server.Url)).Select(Parse).ToEquatableArray();
    }

    private static ServerModel Parse(OpenApiServer server)
    {
        string url = server.Url!.Trim();
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value.Default ?? variable.Value.Enum?.FirstOrDefault() ?? string.Empty);
        }

        return new ServerModel(url, BasePathOf(url), server.Description);
    }

    /// <summary><c>https://host/v1/</c> has the path <c>/v1</c>, and so has <c>v1</c> alone.</summary>
    private static string BasePathOf(string url)
    {
        string rest = url.Split('?', '#')[0];
        int authority = rest.IndexOf("//", StringComparison.Ordinal);
        if (authority >= 0)
        {
            int path = rest.IndexOf('/', authority + 2);
            rest = path < 0 ? string.Empty : rest.Substring(path);
        }

        rest = rest.Trim('/', '.');
        return rest.Length == 0 ? string.Empty : "/" + rest;
    }
}
