using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Hosting;

try
{
    var arguments = ServerArguments.Parse(args);
    if (arguments.Help)
    {
        Console.WriteLine(ServerArguments.Usage);
        return 0;
    }

    using var interrupts = arguments.ExitWithStandardInput ? PipedLifetime.IgnoreInterrupts() : null;
    await using var app = ReferenceApplication.Build(arguments);
    var fixtures = ReferenceApplication.PrepareDatabase(app, arguments.Seed);
    await ReferenceApplication.WarmUpAsync(app);
    await app.StartAsync();
    // A test host has no address; nobody reads what it would say.
    if (app.Urls.FirstOrDefault() is { } address)
    {
        Console.WriteLine($"base-url: {address}/api");
        Console.WriteLine($"api-key: {arguments.ApiKey}");
        Console.WriteLine($"fixtures: {fixtures}");
    }

    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception exception) when (exception is InvalidArgumentsException or InvalidDatabaseException or IOException or UnauthorizedAccessException)
{
    // The last two are a port in use, or no place for a temporary file.
    Console.Error.WriteLine(exception.Message);
    return 2;
}

/// <summary>The server as a program. Test hosts name it as <c>WebApplicationFactory&lt;Program&gt;</c>.</summary>
public partial class Program;
