namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>The accounts that a new database can begin with.</summary>
internal enum SeedKind
{
    /// <summary>Every kind of record that the documentation tells apart, and lists longer than the greatest page.</summary>
    Rich,

    /// <summary>The records of the documentation's examples.</summary>
    Docs,

    /// <summary>As many products as asked for, with what they are made of.</summary>
    Catalogue,
}
