namespace Inventora.Conformance;

/// <summary>One sending of a request.</summary>
/// <param name="Exchange">What came of it.</param>
/// <param name="Pause">How long the server asks to wait before the next; null when the answer stands.</param>
/// <param name="End">How it ended without an answer, if so.</param>
internal readonly record struct Attempt(Exchange Exchange, TimeSpan? Pause = null, AttemptEnd End = AttemptEnd.Answered);
