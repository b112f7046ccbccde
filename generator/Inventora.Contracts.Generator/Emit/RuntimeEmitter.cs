using System.Text.RegularExpressions;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>Emits the helper types that generated code uses: the files of <c>Runtime/</c>, moved into the contract's namespaces.</summary>
/// <remarks>
/// <c>Runtime/Models</c> goes to the models' namespace, with the models only; <c>Runtime/Client</c>, <c>Runtime/Server</c> and what all need,
/// <c>Runtime/Shared</c>, to the contract's own. A type is public or internal as it stands there; an internal contract has internal types only.
/// </remarks>
public static class RuntimeEmitter
{
    private const string Placeholder = "Inventora.Contracts.Generator.Runtime";

    // A namespace-level declaration begins its line; what is nested is indented.
    private static readonly Regex Declaration = new(@"^(public|internal) (?=[a-z ]*\b(class|struct|interface|enum|record|delegate)\b)", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex OwnNamespace = new(@"^(namespace|using) " + Regex.Escape(Placeholder) + @"[A-Za-z.]*;\n", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    // The helper types of the models' namespace, as those of the others name them.
    private static readonly Regex ModelType = new(@"\b(FilePart|ServerSentEvent)\b", RegexOptions.CultureInvariant);

    private static readonly Lazy<IReadOnlyList<(string Folder, string Name, string Text)>> Files = new(ReadFiles);

    /// <summary>The files of the parts that <paramref name="emission"/> asks for, in a fixed order.</summary>
    public static IReadOnlyList<SourceFile> EmitRuntime(EmissionModel emission) =>
        Files.Value.Where(file => IsWanted(file.Folder, emission.Parts) && IsNeeded(file.Name, emission.Features)).Select(file => EmitFile(emission, file)).ToArray();

    private static bool IsWanted(string folder, ContractParts parts) => folder switch
    {
        "Models" => parts.HasFlag(ContractParts.Models),
        "Client" => parts.HasFlag(ContractParts.Client),
        "Server" => parts.HasFlag(ContractParts.Server),
        _ => parts != ContractParts.None,
    };

    // Public types that the document gives no use for would only stand in the way; internal ones do no harm.
    private static bool IsNeeded(string name, ContractFeatures features) => name switch
    {
        "FilePart" or "ApiParts" or "PartsReader" => features.HasFlag(ContractFeatures.Parts),
        "ServerSentEvent" or "EventLines" or "ApiStream" or "StreamBody" => features.HasFlag(ContractFeatures.Streams),
        "ApiResponseOfTAndHeaders" or "ApiHeaderResponse" or "HeaderReply" => features.HasFlag(ContractFeatures.Headers),
        "QueryRoutes" => features.HasFlag(ContractFeatures.Queries),
        _ => true,
    };

    private static SourceFile EmitFile(EmissionModel emission, (string Folder, string Name, string Text) file)
    {
        string space = file.Folder == "Models" ? emission.ModelsNamespace : emission.Namespace;
        string text = OwnNamespace.Replace(file.Text, match => match.Groups[1].Value == "namespace" ? $"namespace {CSharpText.Namespace(space)};\n" : "");
        text = file.Folder == "Models" ? text : ModelType.Replace(text, match => CSharpText.Qualified(emission.ModelsNamespace, match.Value));
        text = Declaration.Replace(text, match => $"{FileHeader.QualifiedGeneratedCode}\n{(emission.IsInternal ? "internal" : match.Groups[1].Value)} ");
        if (space != emission.Namespace)
        {
            text = $"using global::{CSharpText.Namespace(emission.Namespace)};\n{text}";
        }

        return new SourceFile(
            $"{emission.Prefix}.Runtime.{RuntimeNames.Apply(emission, file.Name)}.g.cs",
            $"{FileHeader.Lines(emission)}\n\n{RuntimeNames.Apply(emission, text)}");
    }

    private static IReadOnlyList<(string Folder, string Name, string Text)> ReadFiles()
    {
        var files = new List<(string Folder, string Name, string Text)>();
        System.Reflection.Assembly assembly = typeof(RuntimeEmitter).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().OrderBy(name => name, StringComparer.Ordinal))
        {
            // A build on Windows names folders with '\'.
            string[] path = resource.Replace('\\', '/').Split('/');
            if (path.Length == 3 && path[0] == "Runtime")
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource));
                files.Add((path[1], Path.GetFileNameWithoutExtension(path[2]), RuntimeQualifier.Qualify(reader.ReadToEnd().Replace("\r\n", "\n"))));
            }
        }

        return files;
    }
}
