using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Shapes;
using Inventora.Spec;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>For every documented field of every record: absent, spelt otherwise, of another type, null where it must not be.</summary>
internal static class ShapeFaults
{
    public static IEnumerable<WireFault> All =>
        Of(Shapes.Resource, Records.Resources)
            .Concat(Of(Shapes.Component, Records.Components))
            .Concat(Of(Shapes.Location, Records.Locations))
            .Concat(Of(Shapes.Task, Records.Tasks))
            .Concat(Of(Shapes.Item, Records.Items))
            .Concat(Of(Shapes.ItemProduct, Records.ItemProducts))
            .Concat(Of(Shapes.Batch, Records.Batches).Select(fault => fault with { Profile = Profile.Full }))
            .Concat(Of(Shapes.Pagination, Records.Paginations));

    private static IEnumerable<WireFault> Of(Shape shape, Func<WireCall, JsonNode?, IEnumerable<JsonObject>> records)
    {
        foreach (var field in shape.Fields)
        {
            var name = $"{shape.Name}: {field.Name}";
            yield return new WireFault($"{name} is absent", [.. field.Facts, "GEN-9"]).Changing(records, record => record.Remove(field.Name));
            yield return new WireFault($"{name} is spelt otherwise", "GEN-5").Changing(records, record => Rename(record, field.Name));
            yield return new WireFault($"{name} is of another type", field.Facts).Changing(records, record => Retype(record, field));
            if (field is { Null: NullRule.Fails, NullToleratedIn: null })
            {
                yield return new WireFault($"{name} is null", field.Facts).Changing(records, record => record[field.Name] = null);
            }
        }
    }

    private static void Rename(JsonObject record, string name)
    {
        if (record.Remove(name, out var value))
        {
            record[char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) + name[1..] : char.ToUpperInvariant(name[0]) + name[1..]] = value;
        }
    }

    private static void Retype(JsonObject record, Field field)
    {
        var text = record.Member(field.Name)?.ToJsonString();
        record[field.Name] = field.Kind switch
        {
            FieldKind.Text or FieldKind.NonEmptyText => 17,
            FieldKind.Number or FieldKind.Integer => text ?? "17",
            FieldKind.Boolean => 1,
            FieldKind.Instant => "15.03.2024 10:00",
            FieldKind.Unit => "lbs",
            FieldKind.ProductionType => "bundles",
            FieldKind.TaskStatus => "in_progress",
            FieldKind.Texts => "https://second.invalid/one",
            FieldKind.Levels => new JsonArray(new JsonObject { ["name"] = "North Dock", ["level"] = 3 }),
            FieldKind.Record => new JsonArray(),
            _ => new JsonObject(),
        };
    }
}
