using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

/// <summary>Requests as the tests write them.</summary>
internal static class HttpClientSteps
{
    // Names are sent as they are written: the API has both cases.
    private static readonly JsonSerializerOptions AsWritten = new();

    /// <summary>Reads an object that must be there.</summary>
    public static async Task<JsonNode> Get(this HttpClient client, string path)
    {
        using var response = await client.GetAsync("/api" + path);
        return await Body(response, HttpStatusCode.OK);
    }

    /// <summary>Sends a body that must be accepted with a status.</summary>
    public static async Task<JsonNode> Send(this HttpClient client, string method, string path, object body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api" + path) { Content = JsonContent.Create(body, options: AsWritten) };
        using var response = await client.SendAsync(request);
        return await Body(response, expected);
    }

    /// <summary>Deletes what must be there.</summary>
    public static async Task Delete(this HttpClient client, string path)
    {
        using var response = await client.DeleteAsync("/api" + path);
        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    /// <summary>Asserts that an answer is an error in the documented shape, and nothing else.</summary>
    public static async Task<string> ShouldBeError(this HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(expected, "{0}", text[..Math.Min(text.Length, 400)]);
        response.Content.Headers.ContentType!.ToString().Should().Be("application/json; charset=utf-8");
        var error = JsonNode.Parse(text)!.AsObject();
        error.Select(member => member.Key).Should().Equal("error");
        var message = error["error"]!.GetValue<string>();
        message.Should().NotBeNullOrWhiteSpace();
        return message;
    }

    private static async Task<JsonNode> Body(HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(expected, "{0}", text[..Math.Min(text.Length, 400)]);
        return JsonNode.Parse(text)!;
    }
}
