using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The addresses that a document has, where it has more to say of them than one default.</summary>
internal static class ServersText
{
    /// <summary>The class; empty for a document with one address that nobody can change.</summary>
    public static string Class(ContractOutline outline)
    {
        ServerModel[] servers = outline.Servers.Where(server => server.IsAbsolute).ToArray();
        return servers.Length == 0 || (servers.Length == 1 && servers[0].Variables.Count == 0) ? "" : CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", $"The addresses in the document, for <see cref=\"{RuntimeNames.ClientOptions(outline.Emission)}.BaseAddress\"/>.")}}
            {{FileHeader.GeneratedCode}}
            {{Visibility.Of(outline.Emission)}} static class {{CSharpText.Identifier(outline.Emission.Prefix + "Servers")}}
            {
                {{CSharpWriter.Blocks(servers.Select(Member))}}
            }
            """);
    }

    private static string Member(ServerModel server)
    {
        string summary = CSharpText.Summary(server.Description, $"<c>{CSharpText.XmlText(server.Template)}</c>");
        string name = CSharpText.Identifier(server.Name);
        if (server.Variables.Count == 0)
        {
            return $"{summary}\npublic static Uri {name} {{ get; }} = new({CSharpText.StringLiteral(server.Url)});";
        }

        string parameters = string.Join(", ", server.Variables.Select(variable => $"string {CSharpText.Identifier(variable.ArgumentName)} = {CSharpText.StringLiteral(variable.Default)}"));
        string values = string.Join(", ", server.Variables.Select(Value));
        return CSharpWriter.Fill($$"""
            {{summary}}
            {{CSharpWriter.Lines(server.Variables.Select(Documentation))}}
            public static Uri {{name}}({{parameters}}) =>
                ApiAddress.Fill({{CSharpText.StringLiteral(server.Template)}}, {{values}});
            """);
    }

    private static string Value(ServerVariableModel variable)
    {
        string values = variable.Values.Count == 0 ? "null" : $"[{string.Join(", ", variable.Values.Select(CSharpText.StringLiteral))}]";
        return $"({CSharpText.StringLiteral(variable.WireName)}, {CSharpText.Identifier(variable.ArgumentName)}, {values})";
    }

    private static string Documentation(ServerVariableModel variable)
    {
        string values = variable.Values.Count == 0 ? "" : $" One of {string.Join(", ", variable.Values.Select(value => $"<c>{CSharpText.XmlText(value)}</c>"))}.";
        return CSharpText.Parameter(variable.ArgumentName, variable.Description, $"The <c>{CSharpText.XmlText(variable.WireName)}</c> of the address.{values}");
    }
}
