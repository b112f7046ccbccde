using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>Every product and material that any answer of the run shows.</summary>
internal static class ResourceShapeChecks
{
    [PassiveCheck("shapes/every-product-and-material-has-its-documented-fields",
        "RES-1", "RES-2", "RES-3", "RES-4", "RES-5", "RES-6", "RES-7", "RES-8", "RES-9", "RES-10", "RES-11", "RES-12", "RES-13", "RES-14", "RES-15", "RES-16",
        "RES-17", "TYPE-UNIT-1", "TYPE-UNIT-2", "TYPE-PROD-1", "TYPE-ID-1", "GEN-5", "GEN-8", "GEN-9")]
    public static void Resources(PassiveContext context, Exchange exchange)
    {
        foreach (var resource in AnswerRecords.Resources(exchange))
        {
            ShapeObserver.Observe(context, Shapes.Resource, resource, exchange);
        }
    }

    [PassiveCheck("shapes/every-nested-material-has-its-documented-fields",
        "NEST-1", "NEST-2", "NEST-3", "NEST-4", "NEST-5", "NEST-6", "NEST-7", "NEST-8", "NEST-9", "TYPE-UNIT-1", "GEN-5", "GEN-8", "GEN-9")]
    public static void Components(PassiveContext context, Exchange exchange)
    {
        foreach (var component in AnswerRecords.Resources(exchange).SelectMany(resource => resource.Objects("materials")))
        {
            ShapeObserver.Observe(context, Shapes.Component, component, exchange);
            context.For("NEST-9").Sees(
                component.All(member => Shapes.Component.Has(member.Key)),
                () => ("a nested material with just its eight keys", component.Select(member => member.Key).Where(key => !Shapes.Component.Has(key))),
                exchange);
        }
    }

    [PassiveCheck("shapes/every-material-has-the-list-of-its-own-materials", "RES-20", "GEN-10")]
    public static void MaterialsOfMaterials(PassiveContext context, Exchange exchange)
    {
        foreach (var resource in AnswerRecords.Resources(exchange))
        {
            (string, object?) Evidence() => ("materials as an array, empty when there are none", resource.Has("materials") ? JsonText.Short(resource.Member("materials")) : "absent");
            var isArray = resource.Member("materials") is JsonArray;
            context.For("GEN-10").Sees(isArray, Evidence, exchange);
            if (exchange.Operation!.OperationId.Contains("Material", StringComparison.Ordinal))
            {
                context.For("RES-20").Sees(isArray, Evidence, exchange);
            }
        }
    }

    [PassiveCheck("shapes/every-material-shows-its-prices-even-when-they-are-null", "MAT-GET-4")]
    public static void PricesOfMaterials(PassiveContext context, Exchange exchange)
    {
        if (exchange.Operation?.OperationId is not ("listMaterials" or "getMaterial"))
        {
            return;
        }

        foreach (var material in AnswerRecords.Resources(exchange))
        {
            context.For("MAT-GET-4").Sees(
                material.Has("retailPrice") && material.Has("wholesalePrice"),
                () => ("the keys retailPrice and wholesalePrice, null or not", material.Select(member => member.Key)),
                exchange);
        }
    }

    [PassiveCheck("shapes/stock-is-the-sum-over-the-locations", "RES-18")]
    public static void SumOfLocations(PassiveContext context, Exchange exchange)
    {
        foreach (var resource in AnswerRecords.Resources(exchange))
        {
            if (resource.Number("stockLevel") is not { } total || resource.Member("locationStockLevels") is not JsonObject levels)
            {
                continue;
            }

            var sum = levels.Sum(level => level.Value.Number() ?? 0);
            var holds = JsonComparison.SameNumber(sum, total);
            (string, object?) Evidence() => ($"stockLevel {total}, the sum of {JsonText.Short(levels)}", $"(id {resource.Text("id")}) the sum is {sum}");
            if (resource.Text("productionType") is "produced" or "supplied" or "single" && resource.Text("unitType") != "bundles")
            {
                context.For("RES-18").Sees(holds, Evidence, exchange);
            }
            else
            {
                // What a product without an own stock shows is left open (A-RES-4); only a sum that is there can disagree.
                context.For("RES-18").SeesOrWarns(holds || levels.Count == 0, Evidence, exchange);
            }
        }
    }
}
