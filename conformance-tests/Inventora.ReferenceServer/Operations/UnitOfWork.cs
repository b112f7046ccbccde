using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Dialects;
using Inventora.ReferenceServer.Domain;

namespace Inventora.ReferenceServer.Operations;

/// <summary>Runs a request as a whole: it sees one state of the database, and either everything it does is stored or nothing.</summary>
internal sealed class UnitOfWork(InventoraDbContext db, WriteGate gate)
{
    private readonly Dialect dialect = Dialect.Of(db);

    /// <summary>Runs a request that only reads.</summary>
    public async Task<Outcome<T>> ReadAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await using var transaction = await dialect.BeginReadAsync(db, cancellationToken);
        return await RunAsync(read);
    }

    /// <summary>Runs a request that writes. The function saves, and answers from what a later request would read.</summary>
    public async Task<Outcome<T>> WriteAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        await gate.EnterAsync(cancellationToken);
        try
        {
            await using var transaction = await dialect.BeginWriteAsync(db, cancellationToken);
            return await RunAsync(async () =>
            {
                var result = await write();
                // From here on the caller can no longer call it off: the answer has to agree with what is stored.
                await transaction.CommitAsync(CancellationToken.None);
                return result;
            });
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task<Outcome<T>> RunAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return Outcome<T>.Done(await action());
        }
        catch (RecordMissingException exception)
        {
            return Outcome<T>.Missing(exception.Message);
        }
        catch (RuleBrokenException exception)
        {
            return Outcome<T>.Refused(exception.Message);
        }
        catch (Exception exception) when (dialect.IsUnstorable(exception))
        {
            return Outcome<T>.Refused("A text has a character that can't be stored");
        }
    }
}
