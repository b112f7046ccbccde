namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>Which way a custom status moves stock.</summary>
internal enum StatusDirection
{
    /// <summary>The quantity comes in.</summary>
    Add,

    /// <summary>The quantity goes out.</summary>
    Subtract,
}
