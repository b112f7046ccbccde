namespace Inventora.Spec.Site.Publishing;

/// <summary>Says in a sentence or two what readers find on a page.</summary>
public static class PagePurposes
{
    /// <summary>The words for a kind of page; null for those that the document itself introduces.</summary>
    public static string? Purpose(this PageKind kind) => kind switch
    {
        PageKind.Paging => "Lists come page by page. Ask for the next page until you have as many records as the list has.",
        PageKind.Errors => "What a request can be refused with, and which operations say so.",
        PageKind.Types => "What requests and answers are made of.",
        PageKind.Values => "Types that have nothing but listed values.",
        PageKind.Facts => "The API is documented in prose. Each fact that the prose holds stands here with its lines, how well it is supported, and who observes it on a running server.",
        PageKind.Rulings => "Where the documentation says two things, one reading has to hold. These are the places, the readings, and what the conformance suite does about them.",
        PageKind.Silences => "Questions that the documentation leaves open. A fair suite accepts every answer that is in line with what is said, and records which one it saw.",
        PageKind.Conformance => "Any server that claims to be this API can be held against its documentation, fact by fact, whatever language it is written in.",
        PageKind.KillMatrix => "How the suite is tested: servers with one fault each, which it has to find, and fair servers, which it has to leave alone.",
        PageKind.Rules => "What the source generator says about a document, as messages of the compiler with file, line and column.",
        PageKind.Comparison => "What can change between two documents, and whom it breaks.",
        PageKind.Changes => "What changed from one version to the next.",
        PageKind.Formats => "The same contract for tools and programs.",
        _ => null,
    };
}
