using System;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>One event of a stream of server-sent events.</summary>
/// <typeparam name="T">The type of what it carries.</typeparam>
/// <param name="Data">What it carries.</param>
public sealed record ServerSentEvent<T>(T Data)
{
    /// <summary>The kind of the event; null for <c>message</c>, the kind of those that say nothing.</summary>
    public string? EventType { get; init; }

    /// <summary>The event's id, or that of the last event before it that had one.</summary>
    public string? Id { get; init; }

    /// <summary>How long to wait before connecting again, where the server says it.</summary>
    public TimeSpan? Retry { get; init; }
}
