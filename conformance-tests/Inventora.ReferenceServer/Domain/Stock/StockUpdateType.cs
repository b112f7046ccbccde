namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>The four kinds of stock update that a request can ask for.</summary>
internal enum StockUpdateType
{
    /// <summary>Set the level at the location to exactly the quantity.</summary>
    Audit,

    /// <summary>Add the quantity.</summary>
    Restock,

    /// <summary>Subtract the quantity.</summary>
    Loss,

    /// <summary>Add or subtract the quantity, as the custom status says.</summary>
    Custom,
}
