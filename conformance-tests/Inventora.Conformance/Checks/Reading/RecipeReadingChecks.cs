using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Pages;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Reading;

/// <summary>The materials that are nested in what is made of them.</summary>
[Phase(RunPhase.Reading)]
internal static class RecipeReadingChecks
{
    private const int Parents = 6;

    private static readonly string[] Firm = ["name", "unitType", "stockLevel"];
    private static readonly string[] Loose = ["sku", "unitPrice", "minLevel"];

    [Check("products/a-produced-product-shows-what-it-is-made-of", Profile.ReadOnly, "PROD-GET-4")]
    public static async Task AProductShowsItsMaterials(CheckContext context)
    {
        foreach (var (path, parent) in ParentsIn(context).Where(entry => entry.Path.StartsWith("/products/", StringComparison.Ordinal)))
        {
            var exchange = await context.Api.GetAsync(path);
            var parts = exchange.Json.Objects("materials");
            context.Observe(
                "PROD-GET-4",
                parts.Count == parent.Objects("materials").Count && parts.All(part => part.Number("quantityUsed") is not null && part.Text("id") is not null),
                $"GET {path}: its {parent.Objects("materials").Count} materials, each with its quantityUsed",
                exchange.IsSuccess ? exchange.Json.Member("materials") : exchange.Answer,
                exchange);
        }
    }

    [Check("products/a-nested-material-is-a-material-with-the-same-values", Profile.ReadOnly, "NEST-10", "NEST-11")]
    public static async Task ANestedMaterialHasItsOwnValues(CheckContext context)
    {
        foreach (var (path, parent) in ParentsIn(context))
        {
            foreach (var id in parent.Objects("materials").Select(part => part.Text("id")).OfType<string>())
            {
                var own = await OwnPathAsync(context, id);
                context.Observe("NEST-10", own is not null, $"the nested material {id} of {path} is a record that can be read", own ?? "neither a material nor a product");
                if (own is not null)
                {
                    await CompareAsync(context, path, id, own);
                }
            }
        }
    }

    [Check("products/stock-is-kept-at-known-locations", Profile.ReadOnly, "RES-19")]
    public static Task StockIsKeptAtKnownLocations(CheckContext context)
    {
        var names = context.Fixtures.Locations.Select(location => location.Text("name")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var record in context.Fixtures.Products.Concat(context.Fixtures.Materials))
        {
            string[] unknown = [.. (record.Member("locationStockLevels") as JsonObject ?? [])
                .Where(level => level.Value.Number() is not (null or 0) && !names.Contains(level.Key))
                .Select(level => level.Key)];
            context.For("RES-19").Sees(unknown.Length == 0, () => ("stock only at locations that GET /locations lists", $"(id {record.Text("id")}) {JsonText.Short(unknown)}"), null);
        }

        return Task.CompletedTask;
    }

    private static async Task CompareAsync(CheckContext context, string parentPath, string id, string ownPath)
    {
        foreach (var (fields, firm) in new[] { (Firm, true), (Loose, false) })
        {
            var sight = await Settled.LookAsync(async () =>
            {
                var parent = await context.Api.GetAsync(parentPath);
                var own = await context.Api.GetAsync(ownPath);
                if (parent.Json.Objects("materials").FirstOrDefault(part => part.Text("id") == id) is not { } nested || !own.IsSuccess)
                {
                    return null;
                }

                string[] different = [.. fields.Where(field => !JsonComparison.Same(own.Json.Member(field), nested.Member(field)))
                    .Select(field => $"{field} {JsonText.Short(nested.Member(field))}, its own {JsonText.Short(own.Json.Member(field))}")];
                return new Sight(different.Length == 0, $"{string.Join(", ", fields)} of {id} within {parentPath} as in {ownPath}", different, parent);
            });
            if (sight is not null)
            {
                var fact = context.For("NEST-11");
                _ = firm ? fact.Expect(sight.Holds, sight.Expected, sight.Seen, sight.Exchange) : fact.Warn(sight.Holds, sight.Expected, sight.Seen, sight.Exchange);
            }
        }
    }

    private static async Task<string?> OwnPathAsync(CheckContext context, string id)
    {
        foreach (var path in new[] { $"/materials/{Uri.EscapeDataString(id)}", $"/products/{Uri.EscapeDataString(id)}" })
        {
            if ((await context.Api.GetAsync(path)).IsSuccess)
            {
                return path;
            }
        }

        return null;
    }

    private static IReadOnlyList<(string Path, JsonObject Record)> ParentsIn(CheckContext context)
    {
        (string, JsonObject)[] parents = [.. new[] { ResourceList.Products, ResourceList.Materials }
            .SelectMany(list => (list == ResourceList.Products ? context.Fixtures.Products : context.Fixtures.Materials)
                .Where(record => record.Text("id") is not null && record.Objects("materials").Count > 0)
                .Select(record => (list.PathOf(record), record)))];
        return parents.Length > 0
            ? Sample.Of(parents, Parents)
            : throw new InconclusiveException("no product or material is made of materials; add one with a recipe in the app");
    }
}
