namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>A reason for stock changes that an account made up itself.</summary>
internal sealed class CustomStatus
{
    /// <summary>The <c>customStatusId</c> of requests.</summary>
    public required long Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Which way it moves stock.</summary>
    public required StatusDirection Direction { get; init; }
}
