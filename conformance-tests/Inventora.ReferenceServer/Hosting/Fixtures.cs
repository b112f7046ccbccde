using System.Text.Encodings.Web;
using System.Text.Json;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Stock;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>What a verification has to be told, as the API doesn't show it: in the form of the runner's <c>--fixtures</c> file.</summary>
internal static class Fixtures
{
    // It is read on a console too, where an address is better with its plus sign than with an escape.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The fixtures of a database as one line of JSON.</summary>
    public static string Of(InventoraDbContext db)
    {
        // An address with a plus sign shows more than another.
        var user = db.Users.OrderByDescending(user => user.Id == SeedPeople.Maker.Id).ThenBy(user => user.Id).First();
        var status = db.CustomStatuses.Where(status => status.Direction == StatusDirection.Add).OrderBy(status => status.Id).First();
        return JsonSerializer.Serialize(new Dictionary<string, object> { ["userId"] = user.Id, ["userEmail"] = user.Email, ["customStatusId"] = status.Id }, Plain);
    }
}
