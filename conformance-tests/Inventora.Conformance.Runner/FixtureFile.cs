using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inventora.Conformance.Runner;

/// <summary>Reads the records that a user names for a run.</summary>
internal static class FixtureFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        // A misspelt key must not silently leave a fixture out.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Reads the JSON text of a fixture file.</summary>
    /// <exception cref="JsonException">The text is not an object with the known keys; the message says where.</exception>
    public static FixtureChoice Parse(string text) =>
        JsonSerializer.Deserialize<FixtureChoice>(text, Format) ?? throw new JsonException("expected an object, seen null");
}
