using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Tests.Samples;

/// <summary>The reference server in a process of its own, with the records of the documentation's examples.</summary>
internal sealed class Sandbox : IAsyncDisposable
{
    private readonly Process process;
    private long batch;

    private Sandbox(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    /// <summary>The key that it accepts.</summary>
    public static string Key => "sample-key";

    /// <summary>Where it serves the API, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Starts one and waits until it serves.</summary>
    public static async Task<Sandbox> StartAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Inventora.ReferenceServer.dll"), "--seed", "docs", "--api-key", Key, "--exit-with-stdin"])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        string? address = null;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            address = line.StartsWith("base-url: ", StringComparison.Ordinal) ? line["base-url: ".Length..] : address;
            if (line.StartsWith("fixtures: ", StringComparison.Ordinal))
            {
                break;
            }
        }

        return new Sandbox(process, address ?? throw new InvalidOperationException("The reference server ended before it served."));
    }

    /// <summary>A request as it is for these records: the sandbox numbers items and batches itself, so that the numbers of examples are others here.</summary>
    public async Task<string> LocalizeAsync(string request)
    {
        if (request.Contains("9001", StringComparison.Ordinal))
        {
            await CreateBatchAsync();
        }

        return request
            .Replace("/items/501/", "/items/1/", StringComparison.Ordinal)
            .Replace("(\"task_123\", 501,", "(\"task_123\", 1,", StringComparison.Ordinal)
            .Replace("/task-batches/9001", $"/task-batches/{batch}", StringComparison.Ordinal)
            .Replace("DeleteTaskBatchAsync(9001)", $"DeleteTaskBatchAsync({batch})", StringComparison.Ordinal);
    }

    // A batch to delete, made no sooner: its stock forbids other changes.
    private async Task CreateBatchAsync()
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Inventora-API-Key", Key);
        using var answer = await client.PostAsync(Address + "/tasks/task_123/items/1/batches", new StringContent("{\"quantity\": 5}", Encoding.UTF8, "application/json"));
        batch = JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!["id"]!.GetValue<long>();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
