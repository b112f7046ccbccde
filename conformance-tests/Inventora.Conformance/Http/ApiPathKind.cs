namespace Inventora.Conformance;

/// <summary>The documented paths.</summary>
internal enum ApiPathKind
{
    Unknown,
    Products,
    Product,
    ProductStock,
    Materials,
    Material,
    MaterialStock,
    Locations,
    Tasks,
    Task,
    ItemBatches,
    TaskBatch,
}
