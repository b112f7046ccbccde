using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>The reference server in memory: sound, with each of its faults, and in fair variations.</summary>
internal static class ReferenceServers
{
    private const string Key = "reference-server-key";

    public static IEnumerable<Mutant> Mutants => ResourceFaults.All.Concat(StockFaults.All).Concat(ListFaults.All).Concat(TaskFaults.All).Concat(BatchFaults.All).Select(Of);

    public static IEnumerable<FairVariant> FairVariants =>
    [
        new("reference/as-it-is", "The reference server.", () => Create()),
        new("reference/over-the-network-compressed-and-closing", "The reference server over a socket: its answers are compressed and chunked, and it closes every connection.", CreateOnNetwork),
        .. ReferenceVariants.All.Select(variant => new FairVariant($"reference/{KebabCase.Of(variant.Name)}", variant.Name, () => Create(variant))),
    ];

    /// <summary>Makes the server, with a database of its own.</summary>
    public static TestedServer Create(ReferenceFault? fault = null)
    {
        var app = ReferenceApplication.Build(ServerArguments.Parse([$"--api-key={Key}"]), builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(new SteppingClock());
            fault?.Replace(builder.Services);
        });
        Prepare(app);
        return new TestedServer(app.GetTestServer().CreateHandler(), new Uri("http://localhost/api"), Key) { Fixtures = Known, Host = app };
    }

    private static TestedServer CreateOnNetwork()
    {
        var app = ReferenceApplication.Build(ServerArguments.Parse([$"--api-key={Key}"]), builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(new SteppingClock());
            builder.Services.AddResponseCompression();
            builder.Services.AddSingleton<IStartupFilter>(new ClosingCompressedAnswers());
        });
        Prepare(app);
        return new TestedServer(new NetworkHandler(), new Uri(app.Urls.First() + "/api"), Key) { Fixtures = Known, Host = app };
    }

    private static void Prepare(WebApplication app)
    {
        SmallDatabase.CopyTo(new SqliteConnectionStringBuilder(app.Services.GetRequiredService<DatabaseFile>().ConnectionString).DataSource);
        app.StartAsync().GetAwaiter().GetResult();
    }

    private static FixtureChoice Known => new() { UserId = SeedPeople.Maker.Id, UserEmail = SeedPeople.Maker.Email, CustomStatusId = SeedStatuses.Returned.Id };

    private static Mutant Of(ReferenceFault fault) => new($"reference/{KebabCase.Of(fault.Name)}", fault.Name, fault.Facts, () => Create(fault))
    {
        OnlyWarns = fault.OnlyWarns,
        CreateSound = () => Create(),
    };
}
