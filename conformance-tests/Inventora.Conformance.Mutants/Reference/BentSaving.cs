using Inventora.ReferenceServer.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Changes what is about to be stored.</summary>
internal sealed class BentSaving(Action<InventoraDbContext> bend) : SaveChangesInterceptor
{
    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        bend((InventoraDbContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }
}
