using Inventora.Contracts.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator;

/// <summary>A document of the compilation, and what its item asks for.</summary>
public sealed record ContractFile(AdditionalText Text, ContractSettings Settings);
