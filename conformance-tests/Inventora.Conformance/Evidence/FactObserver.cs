using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Observes one fact for a check: each call is one counted observation with its evidence.</summary>
public sealed class FactObserver
{
    private readonly CheckRecorder recorder;
    private readonly Fact fact;

    internal FactObserver(CheckRecorder recorder, Fact fact)
    {
        this.recorder = recorder;
        this.fact = fact;
    }

    /// <summary>Observes the fact. If it does not hold, the fact's own verdict applies.</summary>
    /// <param name="holds">Whether the server did what the fact says.</param>
    /// <param name="expected">What the documentation asks for, as a phrase that stands without its context ("at most 2 records on the page").</param>
    /// <param name="seen">What the server did: a value, a JSON node or a phrase.</param>
    /// <param name="exchange">The request and answer that show it.</param>
    /// <returns><paramref name="holds"/>.</returns>
    public bool Expect(bool holds, string expected, object? seen, Exchange? exchange = null) =>
        recorder.Record(fact, fact.Verdict, holds, expected, seen, exchange);

    /// <summary>Observes a part of the fact that the documentation supports too thinly to fail a server for it: at worst a warning.</summary>
    /// <inheritdoc cref="Expect"/>
    public bool Warn(bool holds, string expected, object? seen, Exchange? exchange = null) =>
        recorder.Record(fact, fact.Verdict == Verdict.Fail ? Verdict.Warn : fact.Verdict, holds, expected, seen, exchange);

    /// <summary>
    /// Observes the fact without putting its evidence into words unless it does not hold: for checks that look at thousands of values.
    /// </summary>
    internal bool Sees(bool holds, Func<(string Expected, object? Seen)> evidence, Exchange? exchange) =>
        holds ? recorder.RecordHeld(fact) : evidence() is var (expected, seen) && Expect(false, expected, seen, exchange);

    /// <summary>As <see cref="Sees"/>, but at worst a warning.</summary>
    internal bool SeesOrWarns(bool holds, Func<(string Expected, object? Seen)> evidence, Exchange? exchange) =>
        holds ? recorder.RecordHeld(fact) : evidence() is var (expected, seen) && Warn(false, expected, seen, exchange);

    /// <summary>Observes that a JSON value is the same as another: numbers within what a double can tell apart, objects without regard to the order of keys.</summary>
    /// <param name="expected">The value that the documentation asks for.</param>
    /// <param name="seen">The value that the server gave.</param>
    /// <param name="what">What the value is ("notes of the product after the PATCH").</param>
    /// <param name="exchange">The request and answer that show it.</param>
    public bool ExpectSame(JsonNode? expected, JsonNode? seen, string what, Exchange? exchange = null) =>
        Expect(JsonComparison.Same(expected, seen), $"{what}: {JsonText.Short(expected)}", JsonText.Short(seen), exchange);
}
