using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inventora.Conformance;

/// <summary>Records of the server that a user names for the run. All are optional; what is not named is discovered.</summary>
public sealed record FixtureChoice
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The id of a user.</summary>
    public string? UserId { get; init; }

    /// <summary>That user's email address. It can't be discovered.</summary>
    public string? UserEmail { get; init; }

    /// <summary>The id of a custom status. It can't be discovered.</summary>
    public long? CustomStatusId { get; init; }

    /// <summary>The id of the product that stock updates may work on.</summary>
    public string? Product { get; init; }

    /// <summary>The id of the material that stock updates may work on.</summary>
    public string? Material { get; init; }

    /// <summary>The id of a product or material whose unit is <c>bundles</c>.</summary>
    public string? Bundle { get; init; }

    /// <summary>The names of up to two locations that stock updates may work on.</summary>
    public IReadOnlyList<string>? Locations { get; init; }

    /// <summary>Reads a choice from a JSON object with the keys userId, userEmail, customStatusId, product, material, bundle, locations.</summary>
    /// <exception cref="JsonException">The text is no such object, or has another key.</exception>
    public static FixtureChoice Parse(string json) => JsonSerializer.Deserialize<FixtureChoice>(json, Form) ?? throw new JsonException("expected an object");
}
