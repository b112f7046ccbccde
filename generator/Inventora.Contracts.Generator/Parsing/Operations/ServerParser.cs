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
        OpenApiServer[] all = [.. (servers ?? []).Where(server => !string.IsNullOrWhiteSpace(server.Url))];
        IReadOnlyList<string> names = new NameScope(ReservedNames.RecordMembers).ClaimAll([.. all.Select(NameOf)
            .Select(name => new[] { name, name.EndsWith("Server", StringComparison.Ordinal) ? name : name + "Server" })]);
        return all.Select((server, index) => Parse(server, names[index])).ToEquatableArray();
    }

    private static ServerModel Parse(OpenApiServer server, string name)
    {
        string template = server.Url!.Trim();
        string url = template;
        KeyValuePair<string, OpenApiServerVariable>[] declared = [.. server.Variables ?? new Dictionary<string, OpenApiServerVariable>()];
        IReadOnlyList<string> arguments = new NameScope().ClaimAll([.. declared.Select(variable => WordCasing.ToCamelCase(Identifiers.Pascal(variable.Key, "Variable")))
            .Select(argument => new[] { argument, argument + "Value" })]);
        List<ServerVariableModel> variables = [];
        for (int index = 0; index < declared.Length; index++)
        {
            KeyValuePair<string, OpenApiServerVariable> variable = declared[index];
            string standard = variable.Value.Default ?? variable.Value.Enum?.FirstOrDefault() ?? string.Empty;
            url = url.Replace("{" + variable.Key + "}", standard);
            variables.Add(new ServerVariableModel(
                variable.Key,
                arguments[index],
                standard,
                (variable.Value.Enum ?? []).Contains(standard) ? variable.Value.Enum!.ToEquatableArray() : default,
                variable.Value.Description));
        }

        return new ServerModel(url, BasePathOf(url), server.Description, name, template, variables.ToEquatableArray());
    }

    /// <summary>A description of a few words is a name; a longer one isn't.</summary>
    private static string NameOf(OpenApiServer server)
    {
        const int LongestName = 40;
        string? text = string.IsNullOrWhiteSpace(server.Name) ? server.Description : server.Name;
        return text is { Length: <= LongestName } ? Identifiers.Pascal(text, "Server") : "Server";
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
