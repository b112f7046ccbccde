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
}
