using Inventora.Conformance.Mutants.Reference;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Conformance.Tests.ReferenceServer;

/// <summary>The operations on a seeded database of one's own, without HTTP.</summary>
internal sealed class Account : IAsyncDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("inventora-account-").FullName;
    private readonly DatabaseFile file;
    private readonly ServiceProvider services;

    public Account()
    {
        var path = Path.Combine(directory, "inventora.db");
        DatabaseTemplate.CopyTo(path);
        file = new DatabaseFile(path);
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new SteppingClock())
            .AddDbContext<InventoraDbContext>(options => options.UseSqlite(file.ConnectionString).AddInterceptors(new ConnectionSettings(file)))
            .AddOperations()
            .BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Runs an operation as a request would, in a scope of its own, and gives its result.</summary>
    public async Task<T> Do<TOperations, T>(Func<TOperations, Task<Outcome<T>>> operation)
        where TOperations : notnull =>
        (await Try(operation)).Match(
            done => done,
            missing => throw new InvalidOperationException($"Missing: {missing}"),
            refused => throw new InvalidOperationException($"Refused: {refused}"));

    /// <summary>Runs an operation and says what came of it: done, missing or refused.</summary>
    public async Task<string> OutcomeOf<TOperations, T>(Func<TOperations, Task<Outcome<T>>> operation)
        where TOperations : notnull =>
        (await Try(operation)).Match(_ => "done", _ => "missing", _ => "refused");

    /// <summary>Looks at the database, or changes what the API can't.</summary>
    public async Task<T> Look<T>(Func<InventoraDbContext, Task<T>> look)
    {
        await using var scope = services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<InventoraDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        file.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    private async Task<Outcome<T>> Try<TOperations, T>(Func<TOperations, Task<Outcome<T>>> operation)
        where TOperations : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await operation(scope.ServiceProvider.GetRequiredService<TOperations>());
    }
}
