namespace Inventora.Contracts.Generator.Model;

/// <summary>The parts of a contract that can be emitted.</summary>
[Flags]
public enum ContractParts
{
    None = 0,
    Models = 1,
    Client = 2,
    Server = 4,
}
