using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>A client as one writes it by hand: no waiting for the whole body, errors with a type, the key in its header.</summary>
/// <param name="http">What sends; its base address ends with a slash.</param>
/// <param name="apiKey">The key.</param>
public sealed class InventoraHttpClient(HttpClient http, string apiKey)
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    public Task<Product> GetProductAsync(string id, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, $"products/{Uri.EscapeDataString(id)}", null, InventoraJson.Default.Product, cancellationToken);

    public Task<ProductPage> ListProductsAsync(int? limit = null, int? offset = null, CancellationToken cancellationToken = default)
    {
        string query = string.Create(CultureInfo.InvariantCulture, $"?limit={limit ?? 100}&offset={offset ?? 0}");
        return SendAsync(HttpMethod.Get, "products" + query, null, InventoraJson.Default.ProductPage, cancellationToken);
    }

    public Task<Product> UpdateProductStockLevelAsync(string id, StockLevelUpdate update, CancellationToken cancellationToken = default)
    {
        var content = JsonContent.Create(update, InventoraJson.Default.StockLevelUpdate);
        return SendAsync(HttpMethod.Post, $"products/{Uri.EscapeDataString(id)}/stock-level-updates", content, InventoraJson.Default.Product, cancellationToken);
    }

    private async Task<T> SendAsync<T>(HttpMethod method, string address, HttpContent? content, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Add("X-Inventora-API-Key", apiKey);
        request.Headers.Accept.Add(Json);
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw await ReadErrorAsync(response, cancellationToken).ConfigureAwait(false);
        }

        return await response.Content.ReadFromJsonAsync(type, cancellationToken).ConfigureAwait(false) ?? throw new JsonException("The body is null.");
    }

    private static async Task<InventoraHttpException> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            ApiError? error = await response.Content.ReadFromJsonAsync(InventoraJson.Default.ApiError, cancellationToken).ConfigureAwait(false);
            return new InventoraHttpException(response.StatusCode, error);
        }
        catch (JsonException)
        {
            return new InventoraHttpException(response.StatusCode, null);
        }
    }
}
