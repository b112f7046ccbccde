using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain;
using Microsoft.EntityFrameworkCore;

namespace Inventora.ReferenceServer.Operations;

/// <summary>Who a request assigns a task to, said in one of two ways or, when they agree, in both.</summary>
/// <param name="Assignee">Id or address of a user.</param>
/// <param name="UserId">Id of a user.</param>
internal readonly record struct Assignment(Change<string?> Assignee, Change<string?> UserId)
{
    /// <summary>The id of the user meant; absent when the request says nothing, null when it unassigns.</summary>
    /// <exception cref="RuleBrokenException">There is no such user, or the two ways contradict each other.</exception>
    public async Task<Change<string?>> ResolveAsync(InventoraDbContext db, CancellationToken cancellationToken)
    {
        var byAssignee = await ResolveAsync(db, Assignee, takesAddress: true, nameof(Assignee), cancellationToken);
        var byId = await ResolveAsync(db, UserId, takesAddress: false, nameof(UserId), cancellationToken);
        if (byAssignee.IsPresent && byId.IsPresent && byAssignee != byId)
        {
            throw new RuleBrokenException("Assignee and UserId name different users");
        }

        return byAssignee.IsPresent ? byAssignee : byId;
    }

    private static async Task<Change<string?>> ResolveAsync(
        InventoraDbContext db, Change<string?> given, bool takesAddress, string field, CancellationToken cancellationToken)
    {
        if (!given.IsPresent || given.Value is not { } value)
        {
            return given;
        }

        var user = await db.Users.AsNoTracking()
            .Where(each => each.Id == value || (takesAddress && each.Email == value)).FirstOrDefaultAsync(cancellationToken);
        return user?.Id ?? throw new RuleBrokenException($"{field} is not a user");
    }
}
