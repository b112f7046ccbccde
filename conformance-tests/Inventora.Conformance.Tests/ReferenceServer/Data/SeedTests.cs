using System.Text.Json;
using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using Inventora.ReferenceServer.Domain.Tasks;
using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.Conformance.Tests.ReferenceServer.Data;

public sealed class SeedTests
{
    private static readonly SeedData Seed = SeedData.Build();
    private static readonly IReadOnlyList<Resource> Products = [.. Seed.Resources.Where(resource => resource.Kind == ResourceKind.Product)];
    private static readonly IReadOnlyList<Resource> Materials = [.. Seed.Resources.Where(resource => resource.Kind == ResourceKind.Material)];

    [Fact]
    public void There_is_enough_to_see_defaults_and_greatest_pages()
    {
        Products.Count.Should().BeGreaterThanOrEqualTo(130);
        Materials.Count.Should().BeGreaterThanOrEqualTo(1005);
        Seed.Tasks.Count.Should().BeGreaterThanOrEqualTo(30);
        SeedPlaces.All.Should().ContainSingle(location => location.IsDefault);
        SeedPlaces.All.Should().Contain(location => location.HideMaterials).And.Contain(location => location.Address2 == null);
        Seed.Resources.SelectMany(resource => resource.Levels).Should().NotContain(level => level.LocationId == SeedPlaces.Overflow.Id);
    }

    [Fact]
    public void The_named_resources_are_what_their_names_say()
    {
        Resource[] pristine = [Seed.Product(SeedProducts.Tealights), Seed.Product(SeedProducts.Matches), Seed.Material(SeedMaterials.SheaButter)];
        pristine.Should().AllSatisfy(resource =>
        {
            IsPristine(resource).Should().BeTrue();
            new object?[]
            {
                resource.Sku, resource.UnitPrice, resource.MinLevel, resource.Notes, resource.RetailPrice, resource.WholesalePrice, resource.Ean,
                resource.MinimumQuantity,
            }.Should().NotContainNulls();
            resource.ReorderUrls.Should().NotBeEmpty();
        });

        var candle = Seed.Product(SeedProducts.Candle);
        candle.Recipe.Select(component => component.QuantityUsed).Should().Equal(0.5m, 2m);
        candle.Levels.Should().HaveCount(2);
        candle.Recipe.Should().AllSatisfy(component =>
        {
            DerivedStock.Total(component.Material).Should().BeGreaterThan(100 * component.QuantityUsed);
            Users(component.Material).Should().Equal(candle);
        });
        Seed.Product(SeedProducts.BathSalt).Unit.Code.Should().Be("weight.kg");
        Seed.Product(SeedProducts.Workshop).ProductionType.Should().Be(ProductionType.Infinite);
        Seed.Product(SeedProducts.Chandelier).ProductionType.Should().Be(ProductionType.Single);
        DerivedStock.Total(Seed.Product(SeedProducts.GiftSet)).Should().BeGreaterThan(1);
        Seed.Product(SeedProducts.Unnamed).Should().BeEquivalentTo(
            new { Sku = (string?)null, UnitPrice = (decimal?)null, MinLevel = (decimal?)null, Notes = (string?)null, Ean = (string?)null });
        IsPristine(Seed.Product(SeedProducts.Lantern)).Should().BeFalse();
    }

    [Fact]
    public void Every_level_is_the_sum_of_its_logs()
    {
        var sums = Seed.Logs.GroupBy(log => (log.ResourceId, log.LocationId)).ToDictionary(group => group.Key, group => group.Sum(log => log.Delta));

        Seed.Resources.SelectMany(resource => resource.Levels).Should().AllSatisfy(
            level => level.Quantity.Should().Be(sums[(level.ResourceId, level.LocationId)]));
        sums.Should().HaveCount(Seed.Resources.Sum(resource => resource.Levels.Count));
    }

    [Fact]
    public void Recipes_have_no_bundles_and_no_cycles()
    {
        Seed.Resources.SelectMany(resource => resource.Recipe).Should().AllSatisfy(component =>
        {
            component.QuantityUsed.Should().BePositive();
            component.Material.ProductionType.Should().NotBe(ProductionType.Bundle);
        });
        Seed.Resources.Should().AllSatisfy(resource => Ingredients(resource).Should().NotContain(resource));
        Seed.Resources.Should().AllSatisfy(
            resource => (resource.Unit == Unit.Bundles).Should().Be(resource.ProductionType == ProductionType.Bundle));
    }

    [Fact]
    public void Every_settable_unit_is_in_use() =>
        Materials.Select(material => material.Unit).Distinct().Should().BeEquivalentTo(Unit.All.Where(unit => unit != Unit.Bundles));

    [Fact]
    public void Tasks_are_of_every_kind()
    {
        var live = Seed.Tasks.Where(task => task.DeletedAt is null).ToList();
        live.Select(task => task.Status).Distinct().Should().HaveCount(3);
        live.Select(task => task.UserId).Distinct().Should().HaveCount(3);
        live.Should().Contain(task => task.LocationId == null).And.Contain(task => task.Due == null).And.Contain(task => task.Notes == null);
        live[0].Items.Should().HaveCount(2);
        live[0].Items.SelectMany(item => item.Batches).Should().HaveCount(3);
        live.Should().AllSatisfy(task => (task.CompletedAt is not null).Should().Be(task.Status == TaskState.Done));
        Seed.Tasks.Should().ContainSingle(task => task.DeletedAt != null);
    }

    [Fact]
    public void Numbers_begin_at_different_places()
    {
        Seed.Tasks.SelectMany(task => task.Items).Min(item => item.Id).Should().Be(100);
        Seed.Tasks.SelectMany(task => task.Items).SelectMany(item => item.Batches).Min(batch => batch.Id).Should().Be(9000);
        Seed.Tasks.Min(task => task.Order).Should().Be(40);
        SeedStatuses.All.Select(status => status.Id).Should().Equal(512, 513);
    }

    [Fact]
    public void It_is_the_same_every_time()
    {
        JsonSerializer.Serialize(SeedData.Build().Resources).Should().Be(JsonSerializer.Serialize(Seed.Resources));
        JsonSerializer.Serialize(SeedData.Build().Tasks).Should().Be(JsonSerializer.Serialize(Seed.Tasks));
        // Pinned, as fixture files name these ids.
        (SeedPeople.Maker.Id, Seed.Product(SeedProducts.Candle).Id).Should().Be(("1nw0ba837lqrp", "3qpqq4f1g5bm1"));
        Seed.Resources.Select(resource => resource.Id).Should().OnlyHaveUniqueItems();
    }

    private static bool IsPristine(Resource resource) => Seed.Logs.Where(log => log.ResourceId == resource.Id).All(log => log.Type == StockLogType.Initial);

    private static IEnumerable<Resource> Users(Resource material) =>
        Seed.Resources.Where(resource => resource.Recipe.Any(component => component.Material == material));

    private static IEnumerable<Resource> Ingredients(Resource resource) =>
        resource.Recipe.SelectMany(component => Ingredients(component.Material).Append(component.Material));
}
