using Inventora.Contracts.Client;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Inventora.Contracts.Generator.Benchmarks.HandWritten;
using Refit;

namespace Inventora.Contracts.Generator.Benchmarks.Client;

/// <summary>The four clients, each with the same answer.</summary>
public abstract class ClientBenchmark
{
    private protected const string Key = "demo-key";

    private protected InventoraHttpClient ByHand { get; private set; } = null!;

    private protected InventoraClient Ours { get; private set; } = null!;

    private protected IRefitProducts ByRefit { get; private set; } = null!;

    private HttpClient Bare { get; set; } = null!;

    /// <summary>Makes the clients.</summary>
    /// <param name="json">What every request is answered with.</param>
    /// <param name="operation">The name of the method in NSwag's client.</param>
    /// <typeparam name="TCall">A delegate of that method, its token left out.</typeparam>
    /// <returns>NSwag's method.</returns>
    private protected async Task<TCall> SetupAsync<TCall>(byte[] json, string operation)
        where TCall : Delegate
    {
        Bare = MemoryHandler.NewClient(json);
        ByHand = new InventoraHttpClient(MemoryHandler.NewClient(json), Key);
        Ours = new InventoraClient(MemoryHandler.NewClient(json), new InventoraClientOptions { ApiKey = Key });
        var settings = new RefitSettings(new SystemTextJsonContentSerializer(InventoraJson.Default.Options));
        HttpClient http = MemoryHandler.NewClient(json);
        http.BaseAddress = new Uri(http.BaseAddress!.AbsoluteUri.TrimEnd('/'));
        ByRefit = RestService.For<IRefitProducts>(http, settings);

        HttpClient forNSwag = MemoryHandler.NewClient(json);
        forNSwag.DefaultRequestHeaders.Add("X-Inventora-API-Key", Key);

        // Ranges of statuses become C# that does not compile there.
        string document = (await SpecFile.ToVersion30Async(SpecFile.Text)).Replace("\"2XX\"", "\"200\"", StringComparison.Ordinal);
        object client = await NSwagCode.CreateClientAsync(document, forNSwag);
        Type[] parameters = [.. typeof(TCall).GetMethod("Invoke")!.GetParameters().Select(parameter => parameter.ParameterType)];
        return client.GetType().GetMethod(operation, parameters)!.CreateDelegate<TCall>(client);
    }

    /// <summary>Sends a request with a key, and reads nothing: what no client can do without.</summary>
    private protected async Task<int> SendBareAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("X-Inventora-API-Key", Key);
        using HttpResponseMessage response = await Bare.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        return (int)response.StatusCode;
    }
}
