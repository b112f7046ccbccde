using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>
/// A series of requests that must be refused, each one fault away from a positive control that the same run sent. Where the
/// control itself is not accepted, a refusal proves nothing and is not counted.
/// </summary>
public sealed class Refusals
{
    private readonly CheckContext context;
    private readonly RunState run;
    private readonly StateProbe[] unchanged;
    private JsonNode?[]? known;
    private int sentWhenKnown;

    private Refusals(CheckContext context, RunState run, Exchange control, StateProbe[] unchanged)
    {
        this.context = context;
        this.run = run;
        this.unchanged = unchanged;
        Control = control;
    }

    /// <summary>The positive control and its answer.</summary>
    public Exchange Control { get; }

    /// <summary>Whether the control was accepted, so that a refusal is the fault's doing.</summary>
    public bool ControlAccepted => Control.IsSuccess;

    /// <summary>Sends the control with a changed copy of its body.</summary>
    /// <inheritdoc cref="RefusesAsync(string, ApiRequest, int, RefusalTolerance, string[])"/>
    /// <param name="change">Puts the fault into the body.</param>
    public Task<Refusal> RefusesAsync(string fault, Action<JsonObject> change, int status, params string[] facts) =>
        RefusesAsync(fault, Control.Request.WithBody(change), status, RefusalTolerance.None, facts);

    /// <summary>Sends the control with a changed copy of its body.</summary>
    /// <inheritdoc cref="RefusesAsync(string, ApiRequest, int, RefusalTolerance, string[])"/>
    /// <param name="change">Puts the fault into the body.</param>
    public Task<Refusal> RefusesAsync(string fault, Action<JsonObject> change, int status, RefusalTolerance tolerance, params string[] facts) =>
        RefusesAsync(fault, Control.Request.WithBody(change), status, tolerance, facts);

    /// <inheritdoc cref="RefusesAsync(string, ApiRequest, int, RefusalTolerance, string[])"/>
    public Task<Refusal> RefusesAsync(string fault, ApiRequest request, int status, params string[] facts) =>
        RefusesAsync(fault, request, status, RefusalTolerance.None, facts);

    /// <summary>
    /// Sends a request with one fault. The facts are observed: the documented status, or one as good, holds; another client
    /// error is a warning; acceptance, a server error, or a change of the state breaks them.
    /// </summary>
    /// <param name="fault">What is wrong with the request, as a phrase ("without locationName").</param>
    /// <param name="request">The request: the control with one fault.</param>
    /// <param name="status">The documented status: 400, 401 or 404.</param>
    /// <param name="tolerance">What else is allowed.</param>
    /// <param name="facts">The facts that ask for the refusal; the check must have declared them.</param>
    public async Task<Refusal> RefusesAsync(string fault, ApiRequest request, int status, RefusalTolerance tolerance, params string[] facts)
    {
        var before = await KnownStateAsync();
        var exchange = await context.Api.SendAsync(request with { MustBeRefused = true });
        var changed = Difference(before, await ReadStateAsync());
        var mild = tolerance.AcceptanceOnlyWarns || tolerance.IgnoringOnlyWarns && changed is null;
        var refusal = new Refusal
        {
            Fault = fault,
            Status = status,
            AlsoAllowed = tolerance.AlsoAllowed,
            AcceptanceOnlyWarns = mild,
            BreaksStatedRule = facts.Length > 0 && !mild,
            Exchange = exchange,
            Changed = changed,
            StateCompared = unchanged.Length > 0,
        };

        // A refusal next to a refused control shows nothing; an acceptance or a change speaks for itself.
        if (ControlAccepted || !refusal.Refused || refusal.Changed is not null)
        {
            foreach (var fact in facts)
            {
                Observe(context.For(fact), refusal);
            }

            run.Passive.See(refusal);
        }
        else
        {
            foreach (var fact in facts)
            {
                context.Unobserved(fact, $"the same request without the fault was not accepted either: {Control}");
            }
        }

        return refusal;
    }

    internal static async Task<Refusals> StartAsync(CheckContext context, RunState run, ApiRequest control, StateProbe[] unchanged) =>
        new(context, run, await context.Api.SendAsync(control), unchanged);

    private static void Observe(FactObserver fact, Refusal refusal)
    {
        var expected = $"{refusal.Status} for a request {refusal.Fault}, and nothing changed";
        var exchange = refusal.Exchange;
        if (refusal.Changed is { } changed && !(exchange.IsSuccess && refusal.AcceptanceOnlyWarns))
        {
            fact.Expect(false, expected, $"{exchange.Answer}; changed: {changed}", exchange);
        }
        else if (refusal.StatusIsDocumented)
        {
            fact.Expect(true, expected, exchange.Answer, exchange);
        }
        else if (refusal.Refused || exchange.IsSuccess && refusal.AcceptanceOnlyWarns)
        {
            fact.Warn(false, expected, exchange.Answer, exchange);
        }
        else
        {
            fact.Expect(false, expected, exchange.Answer, exchange);
        }
    }

    // What was read after the last refusal stands, as long as nothing has been sent since.
    private async Task<JsonNode?[]> KnownStateAsync() => known is { } state && context.Api.Sent == sentWhenKnown ? state : await ReadStateAsync();

    private async Task<JsonNode?[]> ReadStateAsync()
    {
        var state = new JsonNode?[unchanged.Length];
        for (var i = 0; i < unchanged.Length; i++)
        {
            state[i] = await unchanged[i].ReadAsync(context);
        }

        (known, sentWhenKnown) = (state, context.Api.Sent);
        return state;
    }

    private string? Difference(JsonNode?[] before, JsonNode?[] after)
    {
        for (var i = 0; i < unchanged.Length; i++)
        {
            if (JsonComparison.Difference(before[i], after[i]) is { } difference)
            {
                return $"{unchanged[i].Name}: {difference}";
            }
        }

        return null;
    }
}
