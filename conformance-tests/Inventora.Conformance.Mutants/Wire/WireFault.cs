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
