using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Finds the operation of the contract that a request addresses.</summary>
internal sealed class OperationMap(ContractDocument contract)
{
    private readonly (ContractOperation Operation, string[] Segments)[] operations =
        [.. contract.Operations.Select(operation => (operation, operation.PathTemplate.Split('/')))];

    public ContractOperation? Find(string method, string pathOnly)
    {
        var segments = pathOnly.Split('/');
        return operations.Where(entry => entry.Operation.Method == method && Matches(entry.Segments, segments)).Select(entry => entry.Operation).FirstOrDefault();
    }

    private static bool Matches(string[] template, string[] path) =>
        template.Length == path.Length && template.Zip(path).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First == pair.Second);
}
