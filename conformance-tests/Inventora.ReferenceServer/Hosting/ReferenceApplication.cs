using System.Net;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Handlers;
using Inventora.ReferenceServer.Operations;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Console;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>Puts the server together: the generated stubs, the handlers, the database.</summary>
internal static class ReferenceApplication
{
    /// <summary>Builds the server. It listens when it is started, and deletes a temporary database when it is disposed.</summary>
    /// <param name="arguments">How it is started.</param>
    /// <param name="adapt">Changes what was registered, for servers in memory and with faults.</param>
    public static WebApplication Build(ServerArguments arguments, Action<WebApplicationBuilder>? adapt = null)
    {
        // Empty: no configuration of this machine may change what is logged, where the server listens, or what it answers.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, arguments.Port);
        });
        // A request is a few reads of a local file: handing it to another thread would take longer than many an answer.
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.UnsafePreferInlineScheduling = true);
        // Standard output has the address and the key, and nothing else.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole()
            // Both log what they throw as well, and whoever catches it says it once.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        AddServices(builder.Services, arguments);
        if (arguments.ExitWithStandardInput)
        {
            builder.Services.AddSingleton<IHostLifetime, PipedLifetime>();
        }

        adapt?.Invoke(builder);
        var app = builder.Build();
        app.UseMiddleware<LastResort>();
        app.UseRouting();
        app.UseMiddleware<ExactPaths>();
        app.MapInventora();
        // For every path, not only those under the prefix.
        app.MapInventoraFallback("").WithMetadata(new AnswersUnknownPaths());
        return app;
    }

    /// <summary>Makes the database ready, with tables and seed when it is a new one.</summary>
    /// <exception cref="InvalidDatabaseException">The database file can't be used.</exception>
    public static void PrepareDatabase(WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        InventoraDatabase.Prepare(scope.ServiceProvider.GetRequiredService<InventoraDbContext>());
    }

    private static void AddServices(IServiceCollection services, ServerArguments arguments)
    {
        services.AddRouting();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new DatabaseFile(arguments.Database));
        services.AddSingleton<ConnectionSettings>();
        services.AddDbContextPool<InventoraDbContext>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<DatabaseFile>().ConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(provider.GetRequiredService<ConnectionSettings>()));
        services.AddOperations();
        services
            .AddInventoraServer(options =>
            {
                options.ApiKeys.Add(arguments.ApiKey);
                // The documentation knows 400, 401 and 404 only.
                options.StatusCodes[RequestErrorKind.UnknownMethod] = StatusCodes.Status404NotFound;
                options.Messages[RequestErrorKind.UnknownMethod] = options.Messages[RequestErrorKind.UnknownPath];
            })
            .AddProducts<ProductsHandler>()
            .AddMaterials<MaterialsHandler>()
            .AddLocations<LocationsHandler>()
            .AddTasks<TasksHandler>();
    }
}
