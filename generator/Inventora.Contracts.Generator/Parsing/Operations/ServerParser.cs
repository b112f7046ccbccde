using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the addresses under which an API stands.</summary>
public static class ServerParser
{
    /// <summary>The servers in the document's order, named by what the document calls them.</summary>
    public static EquatableArray<ServerModel> Parse(IEnumerable<OpenApiServer>? servers)
    {
        NameScope names = new(ReservedNames.RecordMembers);
        return (servers ?? []).Where(server => !string.IsNullOrWhiteSpace(server.Url)).Select(server => Parse(server, names)).ToEquatableArray();
    }

    private static ServerModel Parse(OpenApiServer server, NameScope names)
    {
        string template = server.Url!.Trim();
        string url = template;
        NameScope arguments = new();
        List<ServerVariableModel> variables = [];
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            string standard = variable.Value.Default ?? variable.Value.Enum?.FirstOrDefault() ?? string.Empty;
            url = url.Replace("{" + variable.Key + "}", standard);
            string argument = WordCasing.ToCamelCase(Identifiers.Pascal(variable.Key, "Variable"));
            variables.Add(new ServerVariableModel(
                variable.Key,
                arguments.Claim(argument, argument + "Value"),
                standard,
                (variable.Value.Enum ?? []).Contains(standard) ? variable.Value.Enum!.ToEquatableArray() : default,
                variable.Value.Description));
        }

        return new ServerModel(url, BasePathOf(url), server.Description, Name(server, names), template, variables.ToEquatableArray());
    }

    /// <summary>A description of a few words is a name; a longer one isn't.</summary>
    private static string Name(OpenApiServer server, NameScope names)
    {
        const int LongestName = 40;
        string? text = string.IsNullOrWhiteSpace(server.Name) ? server.Description : server.Name;
        string preferred = text is { Length: <= LongestName } ? Identifiers.Pascal(text, "Server") : "Server";
        return names.Claim(preferred, preferred.EndsWith("Server", StringComparison.Ordinal) ? preferred : preferred + "Server");
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
