using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>A fault that stands between a fair server and its client: requests are changed on their way in, or answers on their way out.</summary>
internal sealed record WireFault(string Name, params string[] Facts)
{
    /// <summary>The least profile in which the fault can be seen.</summary>
    public Profile Profile { get; init; } = Profile.ReadOnly;

    /// <summary>Whether the fact's verdict, or one of its exceptions, makes it a warning.</summary>
    public bool OnlyWarns { get; init; }

    /// <summary>Changes the query of a request, and nothing else.</summary>
    public Action<WireCall>? Request { get; init; }

    /// <summary>The status of a refusal with which a request is met before the server sees it; null for none.</summary>
    public Func<WireCall, int?>? Refuse { get; init; }

    /// <summary>How long an answer is kept waiting; null for not at all.</summary>
    public Func<WireCall, TimeSpan>? Pause { get; init; }

    /// <summary>For a fair variation: the facts for which it is warned, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Warned { get; init; } = new Dictionary<string, string>();

    /// <summary>Changes the body of an answer with JSON.</summary>
    public Func<WireCall, JsonNode?, JsonNode?>? Body { get; init; }

    /// <summary>Changes anything of an answer.</summary>
    public Action<WireCall, HttpResponseMessage>? Answer { get; init; }

    public override string ToString() => Name;

    /// <summary>Changes records of an answer in place.</summary>
    public WireFault Changing(Func<WireCall, JsonNode?, IEnumerable<JsonObject>> records, Action<JsonObject> change) => this with
    {
        Body = (call, body) =>
        {
            foreach (var record in records(call, body).ToArray())
            {
                change(record);
            }

            return body;
        },
    };
}
