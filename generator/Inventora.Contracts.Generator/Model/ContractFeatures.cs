namespace Inventora.Contracts.Generator.Model;

/// <summary>What only some contracts need helper types for.</summary>
[Flags]
public enum ContractFeatures
{
    None = 0,

    /// <summary>Multipart bodies.</summary>
    Parts = 1,

    /// <summary>Declared headers of answers.</summary>
    Headers = 2,

    /// <summary>Values that come one after another.</summary>
    Streams = 4,

    /// <summary>Operations, types or properties that the document calls deprecated.</summary>
    Deprecation = 8,

    /// <summary>Paths that say something of the query.</summary>
    Queries = 16,

    All = Parts | Headers | Streams | Deprecation | Queries,
}
