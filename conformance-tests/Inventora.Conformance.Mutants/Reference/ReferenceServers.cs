using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Hosting;
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
        SmallDatabase.CopyTo(new SqliteConnectionStringBuilder(app.Services.GetRequiredService<DatabaseFile>().ConnectionString).DataSource);
        app.StartAsync().GetAwaiter().GetResult();
        return new TestedServer(app.GetTestServer().CreateHandler(), new Uri("http://localhost/api"), Key)
        {
            Fixtures = new FixtureChoice { UserId = SeedPeople.Maker.Id, UserEmail = SeedPeople.Maker.Email, CustomStatusId = SeedStatuses.Returned.Id },
            Host = app,
        };
    }

    private static Mutant Of(ReferenceFault fault) => new($"reference/{KebabCase.Of(fault.Name)}", fault.Name, fault.Facts, () => Create(fault))
    {
        OnlyWarns = fault.OnlyWarns,
        CreateSound = () => Create(),
    };
}
