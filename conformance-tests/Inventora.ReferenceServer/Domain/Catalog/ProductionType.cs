namespace Inventora.ReferenceServer.Domain.Catalog;

/// <summary>How a resource comes into stock. The API documents the five names only; the meanings are this server's.</summary>
internal enum ProductionType
{
    /// <summary>Never runs out: no stock is kept, and production has no effect on it.</summary>
    Infinite,

    /// <summary>A one-off thing: stock is kept, a recipe is not needed.</summary>
    Single,

    /// <summary>Made from a recipe.</summary>
    Produced,

    /// <summary>Bought; has no recipe.</summary>
    Supplied,

    /// <summary>Put together from components when it is sold: its stock is derived from theirs.</summary>
    Bundle,
}
