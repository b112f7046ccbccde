using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>A request and what came back. No text of it shows the key.</summary>
public sealed class Exchange
{
    /// <summary>The request.</summary>
    public required ApiRequest Request { get; init; }

    /// <summary>The address of the request, with the key's place holder.</summary>
    public required string Url { get; init; }

    /// <summary>The status; 0 when no answer came.</summary>
    public required int Status { get; init; }

    /// <summary>Why no answer came, or why it could not be read whole; null when all is well.</summary>
    public string? Failure { get; init; }

    /// <summary>The headers of the answer, names as they came.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body as text, empty when there was none.</summary>
    public string BodyText { get; init; } = "";

    /// <summary>The length of the body in bytes.</summary>
    public long BodyLength { get; init; }

    /// <summary>The body as JSON; null when it is none, and when it is the literal <c>null</c>.</summary>
    public JsonNode? Json { get; init; }

    /// <summary>Why the body is no JSON; null when it is JSON.</summary>
    public string? JsonError { get; init; }

    /// <summary>The operation of the contract that the request addresses; null when it addresses none.</summary>
    public ContractOperation? Operation { get; init; }

    // What a server answered may come back in the body of a later request.
    internal Redactor? Redactor { get; init; }

    /// <summary>Whether the status is in the two hundreds.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether the body is JSON.</summary>
    public bool IsJson => JsonError is null && Status != 0;

    /// <summary>The media type with its parameters; null when the answer names none.</summary>
    public string? ContentType => Header("Content-Type");

    /// <summary>The string <c>error</c> of the body; null when there is none.</summary>
    public string? Error => Json.Text("error");

    /// <summary>The command that repeats the request, the key taken from the environment variable <c>INVENTORA_API_KEY</c>.</summary>
    public string Curl => Redactor is null ? CurlCommand.For(this) : Redactor.Redact(CurlCommand.For(this));

    /// <summary>The answer in a few words: its status and the start of its body, or why there is none.</summary>
    public string Answer => Status == 0 ? $"no answer: {Failure}" : $"{Status} {JsonText.Short(BodyText)}".TrimEnd();

    /// <summary>A header of the answer; the name matches without regard to case.</summary>
    public string? Header(string name) =>
        Headers.Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).FirstOrDefault();

    /// <inheritdoc/>
    public override string ToString() => $"{Request} -> {Answer}";
}
