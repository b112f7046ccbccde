using Inventora.Contracts.Generator.Reading.Files;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator;

/// <summary>A contract with all files that its text comes from; an edit of any other file is none of its business.</summary>
/// <param name="Contract">The contract and what its item asks for.</param>
/// <param name="Main">Its own file.</param>
/// <param name="Others">The files that it refers to, directly or through others.</param>
public sealed record ContractSources(ContractFile Contract, DocumentFile Main, EquatableArray<DocumentFile> Others);
