using System.Text.Json;
using Inventora.Contracts;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Inventora.Contracts.Generator.Benchmarks.Server;
using Inventora.Contracts.Server;

// The argument is the key. Prints its address as soon as it listens.
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddInventoraServer(options => options.ApiKeys.Add(args[0])).AddProducts<GeneratedProducts>();
builder.Services.AddSingleton(new GeneratedStore(Read(ProductData.Product(), ProductJsonConverter.Read), Read(ProductData.Page(1), ProductPageJsonConverter.Read)));

await using WebApplication app = builder.Build();
app.MapInventora();
await app.StartAsync();
Console.WriteLine(app.Urls.First());
await app.WaitForShutdownAsync();

static T Read<T>(byte[] json, ReadValue<T> read)
{
    var reader = new Utf8JsonReader(json);
    reader.Read();
    return read(ref reader);
}

/// <summary>Reads a value as its converter does.</summary>
internal delegate T ReadValue<T>(ref Utf8JsonReader reader);
