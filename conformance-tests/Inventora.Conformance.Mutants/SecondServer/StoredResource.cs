using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>A product or a material. The eleven fields that PATCH may set are held as the JSON that they are answered with.</summary>
internal sealed class StoredResource
{
    public required string Id { get; init; }

    public required bool IsMaterial { get; init; }

    public required string ProductionType { get; init; }

    public required JsonObject Fields { get; init; }

    /// <summary>The recipe: material id and the quantity of it that one unit uses.</summary>
    public List<(string Material, decimal Used)> Recipe { get; } = [];

    /// <summary>Location name to level. A location without stock has no entry.</summary>
    public Dictionary<string, decimal> Levels { get; } = [];

    /// <summary>True once a restock made a stock block that no initial log accounts for.</summary>
    public bool Restocked { get; set; }

    /// <summary>Location and quantity of the last restock; only a fault reads it.</summary>
    public string? LastRestock { get; set; }

    /// <summary>The name before the first PATCH of it; only a fault reads it.</summary>
    public string? FirstName { get; set; }

    /// <summary>The stock at the beginning; only a fault reads it.</summary>
    public decimal FirstTotal { get; set; }

    /// <summary>The retail price at the beginning; only a fault reads it.</summary>
    public JsonNode? FirstRetailPrice { get; set; }

    public string Unit => Fields["unitType"]!.GetValue<string>();

    public decimal Total => Levels.Values.Sum();

    public void Add(string location, decimal quantity)
    {
        // A quotient has no trailing zeros, so a level that came back looks as it did: 82.5, not 82.50.
        Levels[location] = (Levels.GetValueOrDefault(location) + quantity) / 1.000000000000000000000000000m;
        if (Levels[location] == 0)
        {
            Levels.Remove(location);
        }
    }
}
