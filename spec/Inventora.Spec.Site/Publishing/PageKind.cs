namespace Inventora.Spec.Site.Publishing;

/// <summary>What a page is about.</summary>
public enum PageKind
{
    /// <summary>What the API is, how to be let in, the first request.</summary>
    Start,

    /// <summary>Operations of one tag.</summary>
    Operations,

    /// <summary>How lists are read page by page.</summary>
    Paging,

    /// <summary>What a request is refused with.</summary>
    Errors,

    /// <summary>Schemas that are objects, lists or texts.</summary>
    Types,

    /// <summary>Schemas that list their values.</summary>
    Values,

    /// <summary>The documented facts.</summary>
    Facts,

    /// <summary>The rulings on contradictions.</summary>
    Rulings,

    /// <summary>What the documentation leaves open.</summary>
    Silences,

    /// <summary>How a server is verified.</summary>
    Conformance,

    /// <summary>Which faults the suite finds.</summary>
    KillMatrix,

    /// <summary>What the generator says about documents.</summary>
    Rules,

    /// <summary>How two documents are compared.</summary>
    Comparison,

    /// <summary>What changed.</summary>
    Changes,

    /// <summary>The contract in other formats.</summary>
    Formats,

    /// <summary>A console to send requests with.</summary>
    Console,
}
