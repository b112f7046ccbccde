namespace Inventora.Conformance;

/// <summary>How the sending of a request ended.</summary>
internal enum AttemptEnd
{
    /// <summary>With an answer.</summary>
    Answered,

    /// <summary>No answer could be had: nothing listens, or what came is no HTTP.</summary>
    Broken,

    /// <summary>The connection was closed before the first byte of an answer.</summary>
    Closed,

    /// <summary>No whole answer came in time.</summary>
    TimedOut,
}
