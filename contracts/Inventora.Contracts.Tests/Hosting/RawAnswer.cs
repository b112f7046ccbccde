using System.Text.Json.Nodes;

namespace Inventora.Contracts.Tests.Hosting;

/// <summary>An answer as it came.</summary>
internal sealed record RawAnswer(int Status, string? ContentType, long? ContentLength, string Allow, string Body)
{
    /// <summary>The message of the contract's error body; fails when the answer has another body.</summary>
    public string Error
    {
        get
        {
            ContentType.Should().Be("application/json; charset=utf-8");
            JsonObject body = JsonNode.Parse(Body)!.AsObject();
            body.Select(property => property.Key).Should().Equal("error");
            return body["error"]!.GetValue<string>();
        }
    }
}
