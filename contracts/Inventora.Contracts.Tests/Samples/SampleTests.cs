namespace Inventora.Contracts.Tests.Samples;

/// <summary>The samples run as a newcomer runs them.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task A_document_of_ones_own_becomes_client_and_server()
    {
        await using SampleProgram program = SampleProgram.Start("OwnDocument");

        (await program.ReadToEndAsync()).Should().Equal(
            "The Odyssey: 12.50",
            "400: /title: expected at least 1 character, seen ''. /price: expected at least 0, seen -1.");
    }

    [Fact]
    public async Task The_client_lists_and_changes_what_the_server_has()
    {
        await using SampleProgram server = SampleProgram.Start("MinimalServer", "--urls", "http://127.0.0.1:0");
        string address = await server.ReadAddressAsync() + "/api";

        await using SampleProgram client = SampleProgram.Start("ConsoleClient", address, "demo-key");
        (await client.ReadToEndAsync()).Should().Equal("asdf123: Handmade Candle, 45 Pieces", "Handmade Candle: Vanilla scented");

        await using SampleProgram stranger = SampleProgram.Start("ConsoleClient", address, "other-key");
        (await stranger.ReadToEndAsync()).Should().Equal("401: Invalid API key");
    }

    [Fact]
    public async Task Products_below_their_minimum_are_reported()
    {
        await using SampleProgram server = SampleProgram.Start("MinimalServer", "--urls", "http://127.0.0.1:0");
        string address = await server.ReadAddressAsync() + "/api";

        await using SampleProgram all = SampleProgram.Start("LowStock", address, "demo-key");
        (await all.ReadToEndAsync()).Should().Equal("0 of 1 products are low.");

        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Inventora-API-Key", "demo-key");
        var update = new StringContent("{\"quantity\":29,\"locationName\":\"Main Warehouse\",\"updateType\":\"loss\"}", System.Text.Encoding.UTF8, "application/json");
        (await http.PostAsync(address + "/products/asdf123/stock-level-updates", update)).EnsureSuccessStatusCode();
        (await http.PostAsync(address + "/products/asdf123/stock-level-updates", new StringContent("{\"quantity\":1,\"locationName\":\"Retail Store\",\"updateType\":\"audit\"}"))).EnsureSuccessStatusCode();

        await using SampleProgram one = SampleProgram.Start("LowStock", address, "demo-key");
        (await one.ReadToEndAsync()).Should().Equal("CANDLE-001: Handmade Candle: 2 of at least 10 Pieces", "1 of 1 products are low.");
    }

    [Fact]
    public async Task A_delivery_is_shown_first_and_added_then()
    {
        await using SampleProgram server = SampleProgram.Start("MinimalServer", "--urls", "http://127.0.0.1:0");
        string address = await server.ReadAddressAsync() + "/api";
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "product,location,quantity,notes\nasdf123,Main Warehouse,2.5,By van\nnone,Main Warehouse,1\n");

            await using SampleProgram dry = SampleProgram.Start("Restock", address, "demo-key", file, "--dry-run");
            string[] shown = [.. await dry.ReadToEndAsync()];
            shown[^1].Should().Be("Nothing was changed: a dry run.");
            shown.Should().Contain(line => line.Contains("Handmade Candle") && line.Contains("32.5")).And.Contain(line => line.Contains("404: Product not found"));

            await using SampleProgram real = SampleProgram.Start("Restock", address, "demo-key", file);
            string[] done = [.. await real.ReadToEndAsync()];
            done[^1].Should().Be("1 of 2 deliveries added.");
            done.Should().Contain(line => line.Contains("32.5"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_server_is_verified_in_a_test_project()
    {
        await using SampleProgram tests = SampleProgram.Start("VerifiedServer");

        IReadOnlyList<string> lines = await tests.ReadToEndAsync();

        string summary = lines.Single(line => line.Contains("Total: ", StringComparison.Ordinal));
        summary.Should().Contain("Errors: 0, Failed: 0,").And.MatchRegex("Total: 36[0-9]").And.MatchRegex("Skipped: 360");
    }
}
