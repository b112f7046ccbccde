using System.Net;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Catalog;
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
        if (arguments.DocsFolder is { } folder)
        {
            app.UsePublishedDocs(folder);
        }

        app.UseRouting();
        app.UseMiddleware<ExactPaths>();
        if (arguments.CorsOrigins.Count > 0)
        {
            app.UseCors();
        }

        if (arguments.Latency is not null || arguments.FailRate > 0)
        {
            app.Use(next => new BadDay(next, arguments.Latency, arguments.FailRate).InvokeAsync);
        }

        app.MapHealth();
        app.MapInventora();
        // For every path, not only those under the prefix.
        app.MapInventoraFallback("").WithMetadata(new AnswersUnknownPaths());
        return app;
    }

    /// <summary>Makes the database ready, with tables and seed when it is a new one.</summary>
    /// <param name="app">The server.</param>
    /// <param name="seed">What a new database begins with.</param>
    /// <returns>What a verification has to be told about the data.</returns>
    /// <exception cref="InvalidDatabaseException">The database can't be used.</exception>
    public static string PrepareDatabase(WebApplication app, SeedChoice seed)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<InventoraDbContext>();
        InventoraDatabase.Prepare(db, seed);
        return Fixtures.Of(db);
    }

    /// <summary>Does once what the first requests would otherwise wait for: translates the queries, and has their code compiled.</summary>
    public static async Task WarmUpAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (resources, tasks) = (scope.ServiceProvider.GetRequiredService<ResourceOperations>(), scope.ServiceProvider.GetRequiredService<TaskOperations>());
        var page = new PageRequest(Limit: 1, Offset: 0);
        await resources.ListAsync(ResourceKind.Product, page, CancellationToken.None);
        await resources.GetAsync(ResourceKind.Product, "", CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<LocationOperations>().ListAsync(page, CancellationToken.None);
        await tasks.ListAsync(page, status: null, user: null, CancellationToken.None);
        await tasks.GetAsync("", CancellationToken.None);
    }

    private static void AddServices(IServiceCollection services, ServerArguments arguments)
    {
        services.AddRouting();
        services.AddSingleton(TimeProvider.System);
        if (arguments.IsPostgres)
        {
            services.AddDbContextPool<InventoraDbContext>(options => options.UseNpgsql(arguments.Database));
        }
        else
        {
            services.AddSingleton(_ => new DatabaseFile(arguments.Database));
            services.AddSingleton<ConnectionSettings>();
            services.AddDbContextPool<InventoraDbContext>((provider, options) => options
                .UseSqlite(
                    provider.GetRequiredService<DatabaseFile>().ConnectionString,
                    // One parameter for a list of ids, not one for each.
                    sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(provider.GetRequiredService<ConnectionSettings>()));
        }

        if (arguments.CorsOrigins.Count > 0)
        {
            services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins([.. arguments.CorsOrigins]).AllowAnyHeader().AllowAnyMethod()));
        }

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
