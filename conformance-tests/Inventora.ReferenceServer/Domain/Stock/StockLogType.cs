namespace Inventora.ReferenceServer.Domain.Stock;

/// <summary>Why a level changed.</summary>
internal enum StockLogType
{
    /// <summary>The stock a resource began with.</summary>
    Initial,

    /// <summary>Counted: the level was set.</summary>
    Audit,

    /// <summary>Came in.</summary>
    Restock,

    /// <summary>Was lost.</summary>
    Loss,

    /// <summary>Moved under a custom status.</summary>
    Custom,

    /// <summary>Made by a batch.</summary>
    Production,

    /// <summary>Used up by a batch.</summary>
    Consumption,

    /// <summary>Took back what a batch did.</summary>
    Reversal,
}
