namespace Inventora.Contracts.Generator.Model;

/// <summary>What the project asked for, with its defaults filled in; every emitted file depends on it.</summary>
/// <param name="DocumentName">The document's file name, for the header of emitted files.</param>
/// <param name="Prefix">The contract's name in C#, such as <c>Inventora</c>: the client's name without <c>Client</c>.</param>
/// <param name="ClientName">The name of the client class, such as <c>InventoraClient</c>.</param>
/// <param name="Namespace">The namespace of what is emitted.</param>
/// <param name="ModelsNamespace">The namespace of the models: the same one, unless another assembly has them.</param>
/// <param name="Parts">Which parts are emitted.</param>
/// <param name="IsInternal">Whether emitted types are internal rather than public.</param>
/// <param name="Features">What the document needs helper types for.</param>
public sealed record EmissionModel(
    string DocumentName,
    string Prefix,
    string ClientName,
    string Namespace,
    string ModelsNamespace,
    ContractParts Parts,
    bool IsInternal,
    ContractFeatures Features = ContractFeatures.All);
