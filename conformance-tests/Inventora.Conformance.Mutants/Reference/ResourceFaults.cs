using System.Globalization;
using Inventora.Contracts;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Microsoft.EntityFrameworkCore;
using static Inventora.Conformance.Mutants.Reference.ReferenceFault;
using Resource = Inventora.ReferenceServer.Domain.Catalog.Resource;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Mistakes in updating products and materials.</summary>
internal static class ResourceFaults
{
    public static IEnumerable<ReferenceFault> All =>
    [
        Product("a product's sku is stored in capitals", patch => patch with { Sku = patch.Sku?.ToUpperInvariant() }, "PROD-PATCH-4"),
        Product("a product's name is cut at eight characters", patch => patch with { Name = Cut(patch.Name, 8) }, "PROD-PATCH-3"),
        Product("a product's minimum is rounded", patch => patch with { MinLevel = Whole(patch.MinLevel) }, "PROD-PATCH-7", "GEN-12"),
        Product("a product's wholesale price goes to the retail price", patch => patch with { RetailPrice = patch.WholesalePrice.IsPresent ? patch.WholesalePrice : patch.RetailPrice, WholesalePrice = default }, "PROD-PATCH-10"),
        Product("a product's minimum quantity is rounded up", patch => patch with { MinimumQuantity = Up(patch.MinimumQuantity) }, "PROD-PATCH-12", "GEN-12"),
        Product("an ean loses its leading noughts", patch => patch with { Ean = patch.Ean?.TrimStart('0') }, "PROD-PATCH-11"),
        Product("reorder URLs are stored backwards", patch => patch with { ReorderUrls = patch.ReorderUrls is { } urls ? [.. urls.Reverse()] : null }, "PROD-PATCH-13") with { OnlyWarns = true },
        Product("only the first reorder URL is stored", patch => patch with { ReorderUrls = patch.ReorderUrls is { } urls ? [.. urls.Take(1)] : null }, "PROD-PATCH-13"),
        Product("an empty list of reorder URLs is taken for none given", patch => patch with { ReorderUrls = patch.ReorderUrls is { Count: 0 } ? null : patch.ReorderUrls }, "PROD-PATCH-13", "GEN-15"),
        Product("a price of 0 is taken for none given", patch => patch with { RetailPrice = patch.RetailPrice.Or(null) == 0 ? default : patch.RetailPrice }, "PROD-PATCH-9", "GEN-15"),
        Product("a minimum of 0 is taken for none given", patch => patch with { MinLevel = patch.MinLevel == 0 ? null : patch.MinLevel }, "PROD-PATCH-7", "GEN-15"),
        Product("a retail price of null clears the wholesale price too", patch => patch with { WholesalePrice = Nulled(patch.RetailPrice) ? (decimal?)null : patch.WholesalePrice }, "PROD-PATCH-15"),
        Product("notes lose the blanks at their ends", patch => patch with { Notes = patch.Notes?.Trim() }, "PROD-PATCH-8") with { OnlyWarns = true },
        Product("notes are normalised", patch => patch with { Notes = patch.Notes?.Replace("e\u0301", "\u00e9", StringComparison.Ordinal) }, "PROD-PATCH-8"),
        Product("notes are cut at 200 characters", patch => patch with { Notes = Cut(patch.Notes, 200) }, "PROD-PATCH-8"),
        Product("notes are cut at 255 characters", patch => patch with { Notes = Cut(patch.Notes, 255) }, "PROD-PATCH-8") with { OnlyWarns = true },
        Product("notes that look like a number become one", patch => patch with { Notes = Number(patch.Notes) }, "PROD-PATCH-8"),
        Product("a name is escaped for web pages", patch => patch with { Name = Escaped(patch.Name) }, "PROD-PATCH-3"),
        Product("only two reorder URLs are kept", patch => patch with { ReorderUrls = patch.ReorderUrls is { } urls ? [.. urls.Take(2)] : null }, "PROD-PATCH-13"),
        Product("reorder URLs are one text with commas", patch => patch with { ReorderUrls = patch.ReorderUrls is { } urls ? string.Join(',', urls).Split(',', StringSplitOptions.RemoveEmptyEntries) : null }, "PROD-PATCH-13"),
        Product("prices have one decimal", patch => patch with { RetailPrice = Money(patch.RetailPrice, price => Math.Round(price, 1)) }, "PROD-PATCH-9"),
        Product("prices are in single precision", patch => patch with { RetailPrice = Money(patch.RetailPrice, price => (decimal)(float)price) }, "GEN-12"),
        Product("a minimum wraps at 32 bits", patch => patch with { MinLevel = patch.MinLevel is { } level && level > int.MaxValue ? unchecked((int)(long)level) : patch.MinLevel }, "GEN-12"),
        Product("notes are kept on one line", patch => patch with { Notes = patch.Notes?.ReplaceLineEndings(" ") }, "PROD-PATCH-8"),
        Product("notes lose what is not ASCII", patch => patch with { Notes = Ascii(patch.Notes) }, "PROD-PATCH-8"),
        Product("notes are escaped for web pages", patch => patch with { Notes = Escaped(patch.Notes) }, "PROD-PATCH-8"),
        Product("a product's name is in capitals", patch => patch with { Name = patch.Name?.ToUpperInvariant() }, "PROD-PATCH-3"),
        Product("a change of sku clears the ean", patch => patch with { Ean = patch.Sku is not null && patch.Ean is null ? "" : patch.Ean }, "PROD-PATCH-15"),
        Product("beside a name the unit is forgotten", patch => patch with { UnitType = patch is { UnitType: not null, Name: not null } ? null : patch.UnitType }, "PROD-PATCH-24"),
        Material("a material's retail price is stored as its unit price", patch => patch with { UnitPrice = patch.RetailPrice.Or(null) ?? patch.UnitPrice, RetailPrice = default }, "MAT-PATCH-3g"),
        Material("a material's wholesale price is dropped", patch => patch with { WholesalePrice = default }, "MAT-PATCH-3h", "MAT-PATCH-7"),
        Material("a material's wholesale price cannot be null", patch => patch with { WholesalePrice = Nulled(patch.WholesalePrice) ? default : patch.WholesalePrice }, "MAT-PATCH-7"),
        Material("a null price becomes 0", patch => patch with { RetailPrice = Nulled(patch.RetailPrice) ? (decimal?)0m : patch.RetailPrice }, "MAT-PATCH-7"),
        Material("a material's notes lose their backslashes", patch => patch with { Notes = patch.Notes?.Replace("\\", "", StringComparison.Ordinal) }, "MAT-PATCH-3f"),
        Material("a material's notes of null are none", patch => patch with { Notes = patch.Notes == "null" ? "" : patch.Notes }, "MAT-PATCH-3f"),
        Material("a material's reorder URLs lose their query", patch => patch with { ReorderUrls = patch.ReorderUrls is { } urls ? [.. urls.Select(url => url.Split('?')[0])] : null }, "MAT-PATCH-3k"),
        Material("a material's sku cannot change", patch => patch with { Sku = null }, "MAT-PATCH-3b"),
        Material("a material's minimum is dropped", patch => patch with { MinLevel = null }, "MAT-PATCH-3e"),
        Material("a material's minimum quantity is stored as its minimum", patch => patch with { MinLevel = patch.MinimumQuantity ?? patch.MinLevel, MinimumQuantity = null }, "MAT-PATCH-3j"),
        Material("a material's name is trimmed to its first word", patch => patch with { Name = patch.Name?.Split(' ')[0] }, "MAT-PATCH-3a"),
        Material("a material's reorder URLs are sorted", patch => patch with { ReorderUrls = patch.ReorderUrls is { } urls ? [.. urls.OrderBy(url => url, StringComparer.Ordinal)] : null }, "MAT-PATCH-3k") with { OnlyWarns = true },
        Material("a material's notes are stored when its name is sent as well", patch => patch with { Notes = patch.Name is null ? null : patch.Notes }, "MAT-PATCH-3f", "MAT-PATCH-4"),

        Repeated("a product's second PATCH brings back what the first one found"),
        Asking<UpdateProductRequest>("with stock the unit price is kept in silence", (request, db) => request with { Body = request.Body with { UnitPrice = db.Set<StockLevel>().Any(level => level.ResourceId == request.Id) ? null : request.Body.UnitPrice } }, "PROD-PATCH-26", "PROD-PATCH-6"),
        Saving("a material's new unit converts its stock", Convert, "MAT-PATCH-9", "MAT-PATCH-10") with { OnlyWarns = true },
        Saving("a product's new minimum goes to its materials too", PassOn, "NEST-13"),
        Saving("an update marks all records of its kind", MarkOthers, "PROD-PATCH-25"),
        Before<UpdateProductRequest>("only what goes out locks a product's price", (request, db) => Forget(db, request.Id), "PROD-PATCH-16"),
        Before<UpdateProductRequest>("a product's price lock is missing", (request, db) => Unlock(db, request.Id, request.Body.UnitPrice), "PROD-PATCH-16"),
        Before<UpdateMaterialRequest>("a material's price lock is missing", (request, db) => Unlock(db, request.Id, request.Body.UnitPrice), "MAT-PATCH-5"),
        Asking<UpdateProductRequest>("the price lock holds the retail price too", (request, db) => request with { Body = request.Body with { RetailPrice = IsLocked(db, request.Id) ? default : request.Body.RetailPrice } }, "PROD-PATCH-9", "GEN-15"),
        Asking<UpdateProductRequest>("a locked price is ignored in silence", (request, db) => request with { Body = request.Body with { UnitPrice = IsLocked(db, request.Id) ? null : request.Body.UnitPrice } }, "PROD-PATCH-16", "GEN-15") with { OnlyWarns = true },
        Before<UpdateProductRequest>("a refused price leaves the notes stored", StoreNotesFirst, "PROD-PATCH-16", "ERR-7"),
        Asking<UpdateProductRequest>("an unknown product is the first one when updated", (request, db) => request with { Id = db.Resources.Any(each => each.Id == request.Id) ? request.Id : db.Resources.First(each => each.Kind == ResourceKind.Product).Id }, "PROD-PATCH-23"),
        Asking<GetMaterialRequest>("an unknown material is the first one", (request, db) => request with { Id = db.Resources.Any(each => each.Id == request.Id) ? request.Id : db.Resources.First(each => each.Kind == ResourceKind.Material).Id }, "MAT-GET-3"),
    ];

    private static ReferenceFault Product(string name, Func<ProductPatch, ProductPatch> change, params string[] facts) =>
        Asking<UpdateProductRequest>(name, (request, _) => request with { Body = change(request.Body) }, facts);

    private static ReferenceFault Material(string name, Func<MaterialPatch, MaterialPatch> change, params string[] facts) =>
        Asking<UpdateMaterialRequest>(name, (request, _) => request with { Body = change(request.Body) }, facts);

    /// <summary>The record is kept in memory from the first PATCH on, and stored whole.</summary>
    private static ReferenceFault Repeated(string name) => new(
        name,
        services =>
        {
            var known = new Dictionary<string, Resource>(StringComparer.Ordinal);
            Asking<UpdateProductRequest>("", (request, db) =>
            {
                if (known.TryGetValue(request.Id, out var first))
                {
                    return request with { Body = request.Body with { Name = request.Body.Name ?? first.Name, Notes = request.Body.Notes ?? first.Notes } };
                }

                if (db.Resources.AsNoTracking().SingleOrDefault(each => each.Id == request.Id) is { } found)
                {
                    known[request.Id] = found;
                }

                return request;
            }).Replace(services);
        },
        "PROD-PATCH-15");

    private static string? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (number / 1.0000000000m).ToString(CultureInfo.InvariantCulture) : text;

    private static Optional<decimal?> Money(Optional<decimal?> price, Func<decimal, decimal> change) => price.Or(null) is { } amount ? (decimal?)change(amount) : price;

    private static string? Cut(string? text, int length) => text is { Length: > 0 } && text.Length > length ? text[..length] : text;

    private static decimal? Whole(decimal? value) => value is { } number ? decimal.Truncate(number) : null;

    private static decimal? Up(decimal? value) => value is { } number ? decimal.Ceiling(number) : null;

    private static bool Nulled(Optional<decimal?> price) => price is { IsPresent: true, Value: null };

    private static string? Ascii(string? text) => text is null ? null : string.Concat(text.Where(char.IsAscii));

    private static string? Escaped(string? text) => text is null ? null : System.Net.WebUtility.HtmlEncode(text);

    private static bool IsLocked(InventoraDbContext db, string id) => db.StockLogs.Any(log => log.ResourceId == id && log.Type != StockLogType.Initial && log.Block != null);

    /// <summary>As if only losses had made stock blocks.</summary>
    private static void Forget(InventoraDbContext db, string id)
    {
        if (!db.StockLogs.Any(log => log.ResourceId == id && log.Delta < 0))
        {
            Unlock(db, id, 0);
        }
    }

    private static void Unlock(InventoraDbContext db, string id, decimal? price)
    {
        if (price is not null)
        {
            db.StockLogs.Where(log => log.ResourceId == id).ExecuteUpdate(set => set.SetProperty(log => log.Type, StockLogType.Initial));
        }
    }

    private static void StoreNotesFirst(UpdateProductRequest request, InventoraDbContext db)
    {
        if (request.Body is { Notes: { } notes, UnitPrice: not null })
        {
            db.Resources.Where(each => each.Id == request.Id).ExecuteUpdate(set => set.SetProperty(each => each.Notes, notes));
        }
    }

    private static void Convert(InventoraDbContext db)
    {
        foreach (var resource in db.Changed<Resource>().Where(each => each.Kind == ResourceKind.Material))
        {
            if (db.Entry(resource).Property(each => each.Unit).IsModified)
            {
                foreach (var level in db.Set<StockLevel>().Where(level => level.ResourceId == resource.Id).ToArray())
                {
                    level.Quantity *= 16;
                }
            }
        }
    }

    private static void PassOn(InventoraDbContext db)
    {
        foreach (var product in db.Changed<Resource>().Where(each => each.Kind == ResourceKind.Product && db.Entry(each).Property(one => one.MinLevel).IsModified).ToArray())
        {
            var used = db.Set<Component>().Where(component => component.ResourceId == product.Id).Select(component => component.MaterialId);
            foreach (var material in db.Resources.Where(each => used.Contains(each.Id)).ToArray())
            {
                db.Force(material, nameof(Resource.MinLevel), product.MinLevel);
            }
        }
    }

    private static void MarkOthers(InventoraDbContext db)
    {
        foreach (var product in db.Changed<Resource>().Where(each => each.Kind == ResourceKind.Product && db.Entry(each).Property(one => one.MinimumQuantity).IsModified).ToArray())
        {
            foreach (var other in db.Resources.Where(each => each.Kind == ResourceKind.Product).ToArray())
            {
                db.Force(other, nameof(Resource.MinimumQuantity), product.MinimumQuantity);
            }
        }
    }
}
