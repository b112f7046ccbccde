using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Stock;
using static Inventora.Conformance.Tests.ReferenceServer.Domain.Samples;

namespace Inventora.Conformance.Tests.ReferenceServer.Domain;

public sealed class DerivedStockTests
{
    [Fact]
    public void A_bundle_is_as_many_as_its_scarcest_component_allows()
    {
        var bundle = Resource(ProductionType.Bundle, "bundles")
            .Using(Resource().With(10m).With(1m, There), 2m)
            .Using(Resource().With(7.5m), 1.5m)
            .Using(Resource(ProductionType.Infinite), 100m);

        DerivedStock.Total(bundle).Should().Be(5m);
    }

    [Fact]
    public void A_bundle_of_nothing_that_is_kept_in_stock_is_none() =>
        DerivedStock.Total(Resource(ProductionType.Bundle, "bundles").Using(Resource(ProductionType.Infinite), 1m)).Should().Be(0m);

    [Fact]
    public void A_component_that_would_suffice_for_more_than_a_decimal_holds_does_not_fail() =>
        DerivedStock.Total(Resource(ProductionType.Bundle, "bundles").Using(Resource().With(decimal.MaxValue), 0.001m)).Should().Be(decimal.MaxValue);

    [Fact]
    public void An_infinite_resource_has_no_level() => DerivedStock.Total(Resource(ProductionType.Infinite)).Should().Be(0m);
}
