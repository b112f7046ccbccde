using Inventora.Conformance.Mutants.Reference;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

/// <summary>The whole server in this process, with a database of its own.</summary>
public sealed class ReferenceServerFactory : WebApplicationFactory<Program>
{
    public const string Key = "the-key-of-the-tests";

    private readonly string directory = Directory.CreateTempSubdirectory("inventora-factory-").FullName;
    /// <summary>A database to keep; a seeded one of its own unless set.</summary>
    public string? Database { get; init; }

    /// <summary>A client with the key.</summary>
    public HttpClient CreateClientWithKey()
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Add("X-Inventora-API-Key", Key);
        return client;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    // Settings come to the program as arguments.
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var path = Database ?? Path.Combine(directory, "inventora.db");
        if (Database is null)
        {
            DatabaseTemplate.CopyTo(path);
        }

        builder.UseSetting("api-key", Key).UseSetting("database", path);
    }
}
