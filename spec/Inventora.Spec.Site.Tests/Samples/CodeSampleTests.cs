using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Formats;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Tests.Samples;

public sealed partial class CodeSampleTests
{
    private const string Documented = "https://api.inventora.com/api";

    private static readonly ApiDocument Contract = ApiDocument.OfThisRepository();
    private static readonly CodeSamples All = new(Contract);

    // What is read first, then what changes, and deletions last, the inner record before the outer: one server serves all.
    private static IEnumerable<ApiOperation> Ordered => Contract.Operations.OrderBy(operation => Rank(operation.Method)).ThenByDescending(operation => operation.Path.Contains("batches", StringComparison.Ordinal));

    [Fact]
    public void Every_operation_has_a_sample_in_every_language() =>
        Contract.Operations.Should().AllSatisfy(operation => All.Of(operation).Select(sample => sample.Lang).Should().Equal("Shell", "C#", "HTTP"));

    [Fact]
    public async Task The_samples_in_CSharp_compile_and_succeed()
    {
        await using var sandbox = await Sandbox.StartAsync();
        foreach (var operation in Ordered)
        {
            var source = Sample(operation, "C#").Replace("ApiKey = \"YOUR_API_KEY\"", $"BaseAddress = new Uri(\"{sandbox.Address}\"), ApiKey = \"{Sandbox.Key}\"", StringComparison.Ordinal);

            var (faults, image) = SampleProgram.Compile(source);

            faults.Should().BeEmpty(source);
            var run = () => SampleProgram.Run(image);
            run.Should().NotThrow(source);
        }
    }

    [Fact]
    public async Task The_samples_for_a_shell_succeed()
    {
        Assert.SkipUnless(File.Exists("/bin/sh") && File.Exists("/usr/bin/curl"), "This machine has no shell with curl.");
        await using var sandbox = await Sandbox.StartAsync();
        foreach (var operation in Ordered)
        {
            var command = Sample(operation, "Shell").Replace(Documented, sandbox.Address, StringComparison.Ordinal);
            var start = new ProcessStartInfo("/bin/sh") { RedirectStandardOutput = true, RedirectStandardError = true };
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add("curl -sS -o /dev/null -w '%{http_code}'" + command["curl".Length..]);
            start.Environment["API_KEY"] = Sandbox.Key;
            using var process = Process.Start(start)!;

            (await process.StandardOutput.ReadToEndAsync()).Should().MatchRegex("^2[0-9][0-9]$", command);
        }
    }

    [Fact]
    public async Task The_samples_of_HTTP_succeed_as_they_travel()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var address = new Uri(sandbox.Address);
        foreach (var operation in Ordered)
        {
            var sample = Sample(operation, "HTTP").Replace("Host: api.inventora.com", $"Host: {address.Authority}\nConnection: close", StringComparison.Ordinal).Replace("YOUR_API_KEY", Sandbox.Key, StringComparison.Ordinal);
            var end = sample.IndexOf("\n\n", StringComparison.Ordinal);
            var (head, body) = end < 0 ? (sample, "") : (sample[..end], sample[(end + 2)..]);
            using var connection = new TcpClient();
            await connection.ConnectAsync(address.Host, address.Port);
            await using var stream = connection.GetStream();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(head.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n" + body));
            using var reader = new StreamReader(stream);

            (await reader.ReadLineAsync()).Should().StartWith("HTTP/1.1 2", sample);
        }
    }

    [Fact]
    public async Task The_requests_of_the_http_file_succeed()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var text = HttpFile.Write(Contract);
        var variables = Variable().Matches(text).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);
        variables.Keys.Should().Equal("host", "apiKey");
        variables["host"].Should().Be(Documented);
        var requests = text.Split("\n### ").Skip(1).Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..])
            .Select(part => Placeholder().Replace(part, match => match.Groups[1].Value == "host" ? sandbox.Address : Sandbox.Key))
            .Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim())
            .OrderBy(part => Rank(part[..part.IndexOf(' ', StringComparison.Ordinal)])).ThenByDescending(part => part.Contains("batches", StringComparison.Ordinal));
        foreach (var part in requests)
        {
            var (head, body) = part.Split("\n\n", 2) is [var lines, var rest] ? (lines, rest) : (part, null);
            string[] fields = head.Split('\n');
            await SendAsync(fields[0].Split(' ')[0], fields[0].Split(' ')[1], fields.Skip(1).Select(field => (field[..field.IndexOf(':', StringComparison.Ordinal)], field[(field.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())), body);
        }
    }

    [Fact]
    public async Task The_requests_of_the_Postman_collection_succeed()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var collection = JsonNode.Parse(PostmanCollection.Of(Contract).ToJsonString().Replace("{{baseUrl}}", sandbox.Address, StringComparison.Ordinal).Replace("{{apiKey}}", Sandbox.Key, StringComparison.Ordinal))!;
        JsonNode[] requests = [.. collection["item"]!.AsArray().SelectMany(folder => folder!["item"]!.AsArray()).Select(item => item!["request"]!)];
        requests.Should().HaveCount(16);
        foreach (var request in requests.OrderBy(request => Rank(request["method"]!.ToString())).ThenByDescending(request => request["url"]!["raw"]!.ToString().Contains("batches", StringComparison.Ordinal)))
        {
            var headers = request["header"]!.AsArray().Select(header => (header!["key"]!.ToString(), header["value"]!.ToString()));
            await SendAsync(request["method"]!.ToString(), request["url"]!["raw"]!.ToString(), headers, request["body"]?["raw"]?.ToString());
        }
    }

    private static async Task SendAsync(string method, string address, IEnumerable<(string Name, string Value)> headers, string? body)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type")
            {
                request.Content!.Headers.TryAddWithoutValidation(name, value);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var answer = await client.SendAsync(request);

        ((int)answer.StatusCode).Should().BeInRange(200, 299, $"{method} {address} {body}: {await answer.Content.ReadAsStringAsync()}");
    }

    private static string Sample(ApiOperation operation, string language) => All.Of(operation).Single(sample => sample.Lang == language).Source;

    private static int Rank(string method) => Array.IndexOf(["GET", "PATCH", "POST", "DELETE"], method);

    [GeneratedRegex("^@([A-Za-z]+) = (.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\{\{([A-Za-z]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
