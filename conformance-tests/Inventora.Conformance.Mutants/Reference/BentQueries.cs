using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Changes the text of queries.</summary>
internal sealed class BentQueries(Func<string, string> rewrite) : DbCommandInterceptor
{
    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        command.CommandText = rewrite(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
