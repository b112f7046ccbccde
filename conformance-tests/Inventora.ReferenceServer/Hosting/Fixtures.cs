using System.Text.Encodings.Web;
using System.Text.Json;
using Inventora.ReferenceServer.Data.Seed;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>What a verification has to be told, as the API doesn't show it: in the form of the runner's <c>--fixtures</c> file.</summary>
internal static class Fixtures
{
    /// <summary>The fixtures as one line of JSON.</summary>
    public static string Json { get; } = JsonSerializer.Serialize(
        new Dictionary<string, object>
        {
            ["userId"] = SeedPeople.Maker.Id,
            ["userEmail"] = SeedPeople.Maker.Email,
            ["customStatusId"] = SeedStatuses.Returned.Id,
        },
        // It is read on a console too, where an address is better with its plus sign than with an escape.
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
