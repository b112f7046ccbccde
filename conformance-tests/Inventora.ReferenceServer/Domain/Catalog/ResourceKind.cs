namespace Inventora.ReferenceServer.Domain.Catalog;

/// <summary>Which of the two lists a resource belongs to.</summary>
internal enum ResourceKind
{
    /// <summary>Served under <c>/products</c>.</summary>
    Product,

    /// <summary>Served under <c>/materials</c>.</summary>
    Material,
}
