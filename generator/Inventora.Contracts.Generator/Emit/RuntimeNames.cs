using System.Text.RegularExpressions;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>The helper types that bear the contract's name, so that users of two contracts can tell them apart.</summary>
public static class RuntimeNames
{
    // What stands under these names in Runtime/.
    private static readonly Regex Placeholder = new(@"\bContract(ServerOptions|ApiException)\b", RegexOptions.CultureInvariant);

    /// <summary>The options of the server stubs.</summary>
    public static string ServerOptions(EmissionModel emission) => CSharpText.Identifier(emission.Prefix + "ServerOptions");

    /// <summary>The options of the client.</summary>
    public static string ClientOptions(EmissionModel emission) => CSharpText.Identifier(emission.ClientName + "Options");

    /// <summary>The exception that the client throws.</summary>
    public static string ApiException(EmissionModel emission) => CSharpText.Identifier(emission.Prefix + "ApiException");

    /// <summary>A helper type of the contract's namespace: by its mere name, unless the models stand in another one.</summary>
    public static string Shared(EmissionModel emission, string name) =>
        emission.Namespace == emission.ModelsNamespace || !emission.Parts.HasFlag(ContractParts.Models) ? name : CSharpText.Qualified(emission.Namespace, name);

    /// <summary>The text of a file of <c>Runtime/</c> with the contract's name in these types.</summary>
    public static string Apply(EmissionModel emission, string text) => Placeholder.Replace(text, match => CSharpText.Identifier(emission.Prefix + match.Groups[1].Value));
}
