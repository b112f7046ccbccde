using System.Globalization;

namespace Inventora.Spec;

/// <summary>One operation of the contract.</summary>
public sealed record ContractOperation
{
    /// <summary>The <c>operationId</c>, such as <c>listProducts</c>.</summary>
    public required string OperationId { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path below the base address with its parameters in braces, such as <c>/products/{id}</c>.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>Where the operation stands in the contract.</summary>
    public required string JsonPointer { get; init; }

    /// <summary>The responses in the order of the contract.</summary>
    public required IReadOnlyList<ContractResponse> Responses { get; init; }

    /// <summary>The response that describes a status: the exact one, else its range (<c>2XX</c>), else <c>default</c>; null when none does.</summary>
    public ContractResponse? ResponseFor(int status)
    {
        var exact = status.ToString(CultureInfo.InvariantCulture);
        var range = exact[..1] + "XX";
        return Responses.FirstOrDefault(response => response.Status == exact)
            ?? Responses.FirstOrDefault(response => response.Status == range)
            ?? Responses.FirstOrDefault(response => response.Status == "default");
    }
}
