using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Pages;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Reading;

/// <summary>Products and materials, one by one and as entries of their lists.</summary>
[Phase(RunPhase.Reading)]
internal static class ResourceReadingChecks
{
    [Check("products/a-product-is-read-by-its-id", Profile.ReadOnly, "PROD-GET-1", "PROD-GET-2", "RES-1")]
    public static Task AProductIsReadByItsId(CheckContext context) => ReadByIdAsync(context, ResourceList.Products, "PROD-GET-1", "PROD-GET-2");

    [Check("materials/a-material-is-read-by-its-id", Profile.ReadOnly, "MAT-GET-1", "MAT-GET-2", "RES-1")]
    public static Task AMaterialIsReadByItsId(CheckContext context) => ReadByIdAsync(context, ResourceList.Materials, "MAT-GET-1", "MAT-GET-2");

    [Check("products/a-listed-product-equals-the-single-one", Profile.ReadOnly, "PROD-LIST-5")]
    public static Task AListedProductEqualsTheSingleOne(CheckContext context) => EqualAsync(context, ResourceList.Products, "PROD-LIST-5");

    [Check("materials/a-listed-material-equals-the-single-one", Profile.ReadOnly, "MAT-LIST-4")]
    public static Task AListedMaterialEqualsTheSingleOne(CheckContext context) => EqualAsync(context, ResourceList.Materials, "MAT-LIST-4");

    [Check("products/products-and-materials-are-different-records", Profile.ReadOnly, "PROD-LIST-6")]
    public static Task ProductsAndMaterialsAreDifferent(CheckContext context)
    {
        var products = ResourceList.Products.Records(context).Select(record => record.Text("id")!);
        string[] both = [.. products.Intersect(ResourceList.Materials.Records(context).Select(record => record.Text("id")!), StringComparer.Ordinal)];
        context.Observe("PROD-LIST-6", both.Length == 0, "no id that both /products and /materials list", both);
        return Task.CompletedTask;
    }

    [Check("materials/a-supplied-material-has-no-materials-of-its-own", Profile.ReadOnly, "MAT-LIST-5")]
    public static Task SuppliedMaterials(CheckContext context)
    {
        var supplied = ResourceList.Materials.Records(context).Where(material => material.Text("productionType") == "supplied").ToArray();
        if (supplied.Length == 0)
        {
            context.Inconclusive("no material is supplied", optional: true);
        }

        foreach (var material in supplied)
        {
            context.For("MAT-LIST-5").Sees(
                material.Member("materials") is JsonArray { Count: 0 }, () => ("no materials in a supplied material", $"(id {material.Text("id")}) {JsonText.Short(material.Member("materials"))}"), null);
        }

        return Task.CompletedTask;
    }

    [Check("products/an-unknown-product-is-not-found", Profile.ReadOnly, "PROD-GET-3")]
    public static async Task AnUnknownProductIsNotFound(CheckContext context)
    {
        var known = ResourceList.Products.PathOf(ResourceList.Products.Records(context)[0]);
        var refusals = await context.NegativesAsync(ApiRequest.Get(known));
        await refusals.RefusesAsync("for a product that does not exist", ApiRequest.Get($"/products/{Uri.EscapeDataString(context.Fixtures.UnknownProductId)}"), 404, "PROD-GET-3");
    }

    [Check("materials/an-unknown-material-is-not-found", Profile.ReadOnly, "MAT-GET-3")]
    public static async Task AnUnknownMaterialIsNotFound(CheckContext context)
    {
        var known = ResourceList.Materials.PathOf(ResourceList.Materials.Records(context)[0]);
        var refusals = await context.NegativesAsync(ApiRequest.Get(known));
        await refusals.RefusesAsync("for a material that does not exist", ApiRequest.Get($"/materials/{Uri.EscapeDataString(context.Fixtures.UnknownMaterialId)}"), 404, "MAT-GET-3");
    }

    [Check("products/odd-ids-cause-no-server-error", Profile.ReadOnly, "ERR-8")]
    public static async Task OddIds(CheckContext context)
    {
        foreach (var list in new[] { ResourceList.Products, ResourceList.Materials })
        {
            foreach (var id in new[] { "0", "-1", "null", "%20", "a%2Fb", "%27%22%3B--", "%C3%A4%E2%9C%93", new string('x', 300) })
            {
                var exchange = await context.Api.SendAsync(ApiRequest.Get($"{list.Path}/{id}") with { IsProbe = true });
                context.Note("A-RES-10", $"status {exchange.Status}");
                context.Observe("ERR-8", exchange.Status is > 0 and < 500, $"GET {list.Path}/{id}: no status of 500 or more", exchange.Answer, exchange);
            }

            var other = list == ResourceList.Products ? ResourceList.Materials : ResourceList.Products;
            if ((other == ResourceList.Products ? context.Fixtures.Products : context.Fixtures.Materials).FirstOrDefault(record => record.Text("id") is not null) is { } foreign)
            {
                var exchange = await context.Api.GetAsync($"{list.Path}/{Uri.EscapeDataString(foreign.Text("id")!)}");
                context.Note("A-RES-2", $"GET {list.Path}/{{id of a {other.What}}}: status {exchange.Status}");
            }
        }
    }

    private static async Task ReadByIdAsync(CheckContext context, ResourceList list, string readFact, string idFact)
    {
        foreach (var record in Sample.Of(list.Records(context), 3))
        {
            var exchange = await context.Api.GetAsync(list.PathOf(record));
            var expected = $"GET {list.Path}/{record.Text("id")}: the {list.What}";
            var isRecord = exchange is { IsSuccess: true, Json: JsonObject };
            context.Observe(readFact, isRecord, expected, exchange.Answer, exchange);
            context.Observe("RES-1", isRecord, expected, exchange.Answer, exchange);
            if (isRecord)
            {
                context.For(idFact).ExpectSame(record["id"], exchange.Json.Member("id"), "id, the one that was asked for", exchange);
            }
        }
    }

    private static async Task EqualAsync(CheckContext context, ResourceList list, string fact)
    {
        IReadOnlyList<JsonObject>? entries = null;
        foreach (var record in Sample.Of(list.Records(context), 5))
        {
            await Settled.ObserveAsync(
                context,
                async () =>
                {
                    entries ??= await context.WalkAsync(list.Path);
                    var sight = await EqualOnceAsync(context, list, entries, record.Text("id")!);
                    entries = sight is { Holds: true } ? entries : null;
                    return sight;
                },
                fact);
        }
    }

    private static async Task<Sight?> EqualOnceAsync(CheckContext context, ResourceList list, IReadOnlyList<JsonObject> entries, string id)
    {
        var entry = entries.FirstOrDefault(listed => listed.Text("id") == id);
        var single = await context.Api.GetAsync($"{list.Path}/{Uri.EscapeDataString(id)}");
        if (entry is null || !single.IsSuccess)
        {
            return null;
        }

        var difference = JsonComparison.Difference(Documented.Resource(entry), Documented.Resource(single.Json));
        return new Sight(difference is null, $"the entry of {id} in {list.Path} equal to GET {list.Path}/{id}", difference, single);
    }
}
