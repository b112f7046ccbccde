namespace Inventora.ReferenceServer.Domain;

/// <summary>The records that have string ids.</summary>
internal enum RecordKind
{
    /// <summary>A user.</summary>
    User = 1,

    /// <summary>A location.</summary>
    Location = 2,

    /// <summary>A product.</summary>
    Product = 3,

    /// <summary>A material.</summary>
    Material = 4,

    /// <summary>A task; its number is its order.</summary>
    Task = 5,
}
