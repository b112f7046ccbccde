using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>Reads the metadata of an <c>OpenApiContract</c> item, as the package's targets hand it to the compiler.</summary>
public sealed class ContractSettingsReader
{
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.OpenApi";
    private static readonly string[] DocumentExtensions = [".yaml", ".yml", ".json", ".openapi", ".swagger"];

    private readonly string path;
    private readonly AnalyzerConfigOptions fileOptions;
    private readonly List<Finding> findings = [];

    private ContractSettingsReader(string path, AnalyzerConfigOptions fileOptions)
    {
        this.path = path;
        this.fileOptions = fileOptions;
    }

    /// <summary>Null for a file that is no <c>OpenApiContract</c>.</summary>
    public static ContractSettings? Read(string path, AnalyzerConfigOptions fileOptions, AnalyzerConfigOptions projectOptions)
    {
        ContractSettingsReader reader = new(path, fileOptions);
        return string.Equals(reader.ReadText("Contract"), "true", StringComparison.OrdinalIgnoreCase) ? reader.Read(projectOptions) : null;
    }

    private ContractSettings Read(AnalyzerConfigOptions projectOptions)
    {
        string documentName = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        string clientName = ReadIdentifier("ClientName") ?? DefaultName(documentName) + "Client";
        string name = ReadNamespace("Namespace") ?? RootNamespace(projectOptions) ?? DefaultName(documentName);

        EmissionModel emission = new(
            documentName,
            PrefixOf(clientName, documentName),
            clientName,
            name,
            ReadNamespace("ModelsNamespace") ?? name,
            ReadParts(),
            ReadChoice("Visibility", "public", "internal") == "internal");
        bool hasOpenEnums = ReadChoice("Enums", "closed", "open") == "open";
        return new ContractSettings(path, emission, hasOpenEnums, findings.ToEquatableArray());
    }

    private static string PrefixOf(string clientName, string documentName)
    {
        bool hasSuffix = clientName.EndsWith("Client", StringComparison.Ordinal);
        string prefix = hasSuffix ? clientName.Substring(0, clientName.Length - "Client".Length) : clientName;
        return prefix.Length > 0 ? prefix : DefaultName(documentName);
    }

    /// <summary><c>inventora.openapi.yaml</c> is <c>Inventora</c>, <c>openapi.yaml</c> is <c>Openapi</c>.</summary>
    private static string DefaultName(string documentName)
    {
        string name = documentName;
        foreach (string extension in DocumentExtensions)
        {
            if (name.Length > extension.Length && name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                name = name.Substring(0, name.Length - extension.Length);
            }
        }

        name = WordCasing.ToPascalCase(name);
        return CSharpIdentifiers.IsIdentifier(name) ? name : "Api" + name;
    }

    private static string? RootNamespace(AnalyzerConfigOptions projectOptions)
    {
        return projectOptions.TryGetValue("build_property.RootNamespace", out string? name) && CSharpIdentifiers.IsNamespace(name) ? name : null;
    }

    private ContractParts ReadParts()
    {
        ContractParts parts = ContractParts.None;
        foreach (string word in ReadText("Emit").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            string part = word.Trim();
            switch (part.ToLowerInvariant())
            {
                case "models": parts |= ContractParts.Models; break;
                case "client": parts |= ContractParts.Client; break;
                case "server": parts |= ContractParts.Server; break;
                case "": break;
                default: Report("Emit", part, "the parts are models, client and server"); break;
            }
        }

        return parts == ContractParts.None ? ContractParts.Models | ContractParts.Client : parts;
    }

    private string ReadChoice(string name, string standard, string other)
    {
        string value = ReadText(name).ToLowerInvariant();
        if (value.Length > 0 && value != standard && value != other)
        {
            Report(name, value, $"it is {standard} or {other}");
        }

        return value == other ? other : standard;
    }

    private string? ReadIdentifier(string name)
    {
        string value = ReadText(name);
        return value.Length == 0 ? null : Accept(CSharpIdentifiers.IsIdentifier(value), name, value, "it must be a C# identifier");
    }

    private string? ReadNamespace(string name)
    {
        string value = ReadText(name);
        return value.Length == 0 ? null : Accept(CSharpIdentifiers.IsNamespace(value), name, value, "it must be a C# namespace");
    }

    private string? Accept(bool isValid, string name, string value, string demand)
    {
        if (isValid)
        {
            return value;
        }

        Report(name, value, demand);
        return null;
    }

    private string ReadText(string name)
    {
        return fileOptions.TryGetValue(MetadataPrefix + name, out string? value) ? value.Trim() : string.Empty;
    }

    private void Report(string name, string value, string demand)
    {
        findings.Add(new Finding(Rules.UnknownSetting, new FilePlace(path, 0, 0, 0, 0), name, value, demand));
    }
}
