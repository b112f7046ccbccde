using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Runtime;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

public sealed class OptionalTests
{
    [Fact]
    public void Default_is_absent()
    {
        Optional<int?> absent = default;

        absent.IsPresent.Should().BeFalse();
        absent.Should().Be(Optional<int?>.Absent).And.NotBe(new Optional<int?>(null));
        absent.TryGetValue(out _).Should().BeFalse();
        absent.Or(5).Should().Be(5);
        absent.ToString().Should().BeEmpty();
        ((Func<int?>)(() => absent.Value)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Null_is_present()
    {
        Optional<int?> cleared = null;

        cleared.IsPresent.Should().BeTrue();
        cleared.Value.Should().BeNull();
        cleared.Or(5).Should().BeNull();
        (cleared == new Optional<int?>(null)).Should().BeTrue();
        (cleared != 7).Should().BeTrue();
    }

    [Fact]
    public void A_value_is_present()
    {
        Optional<string?> name = "a";

        name.TryGetValue(out string? value).Should().BeTrue();
        value.Should().Be("a");
        name.Equals((object)new Optional<string?>("a")).Should().BeTrue();
        name.GetHashCode().Should().Be(new Optional<string?>("a").GetHashCode());
        name.ToString().Should().Be("a");
    }

    [Fact]
    public void A_patch_sends_what_was_set_and_null_where_it_was_cleared()
    {
        EmittedContract contract = EmittedContract.Compile(
            [
                Record(
                    "ProductPatch",
                    Property("name", Scalar(ScalarKind.String)),
                    Property("sku", Scalar(ScalarKind.String)),
                    Property("retailPrice", Scalar(ScalarKind.Decimal).OrNull()),
                    Property("wholesalePrice", Scalar(ScalarKind.Decimal).OrNull())),
            ],
            user: """
                using Acme.Api;
                static class User
                {
                    public static string Cleared() => System.Text.Json.JsonSerializer.Serialize(new ProductPatch { RetailPrice = null, Sku = "X" });

                    public static string Set() => System.Text.Json.JsonSerializer.Serialize(new ProductPatch { RetailPrice = 10.50m, WholesalePrice = 5 });

                    public static string Nothing() => System.Text.Json.JsonSerializer.Serialize(new ProductPatch { RetailPrice = default });
                }
                """);

        contract.Call("User", "Cleared").Should().Be("""{"sku":"X","retailPrice":null}""");
        contract.Call("User", "Set").Should().Be("""{"retailPrice":10.50,"wholesalePrice":5}""");
        contract.Call("User", "Nothing").Should().Be("{}");
    }

    [Fact]
    public void Collections_are_set_as_what_they_are()
    {
        EmittedContract contract = EmittedContract.Compile(
            [
                Record(
                    "Patch",
                    Property("texts", List(Scalar(ScalarKind.String)).OrNull()),
                    Property("nullable", List(Scalar(ScalarKind.Int32).OrNull()).OrNull()),
                    Property("records", List(Ref("Part")).OrNull()),
                    Property("nested", List(List(Scalar(ScalarKind.Int32))).OrNull()),
                    Property("map", Map(Scalar(ScalarKind.Decimal)).OrNull()),
                    Property("maps", Map(List(Ref("Part").OrNull())).OrNull()),
                    Property("bytes", Scalar(ScalarKind.Bytes).OrNull()),
                    Property("part", Ref("Part").OrNull()),
                    Property("kind", Ref("Kind", ModelKind.ClosedEnum).OrNull()),
                    Property("open", Ref("Open", ModelKind.OpenEnum).OrNull())),
                Record("Part", Required("id", Scalar(ScalarKind.String))),
                Enum("Kind", isOpen: false, ("A", "a")),
                Enum("Open", isOpen: true, ("B", "b")),
            ],
            user: """
                using System.Collections.Generic;
                using Acme.Api;
                static class User
                {
                    public static Patch Create() => new()
                    {
                        Texts = new List<string> { "a" },
                        Nullable = new List<int?> { 1, null },
                        Records = new List<Part> { new() { Id = "b" } },
                        Nested = new List<IReadOnlyList<int>> { new[] { 1, 2 }, new List<int>() },
                        Map = new Dictionary<string, decimal> { ["c"] = 1.0m },
                        Maps = new Dictionary<string, IReadOnlyList<Part?>> { ["d"] = new Part?[] { null } },
                        Bytes = new byte[] { 1, 2, 3 },
                        Part = new Part { Id = "e" },
                        Kind = Kind.A,
                        Open = Open.B,
                    };

                    public static string Written() => System.Text.Json.JsonSerializer.Serialize(Create());

                    public static bool IsEqual() => Create() == System.Text.Json.JsonSerializer.Deserialize<Patch>(Written());

                    public static string Cleared() => System.Text.Json.JsonSerializer.Serialize(
                        new Patch { Texts = null, Nullable = null, Records = null, Nested = null, Map = null, Maps = null, Bytes = null, Part = null, Kind = null, Open = null });
                }
                """);

        contract.Call("User", "Written").Should().Be(
            """{"texts":["a"],"nullable":[1,null],"records":[{"id":"b"}],"nested":[[1,2],[]],"map":{"c":1.0},"maps":{"d":[null]},"bytes":"AQID","part":{"id":"e"},"kind":"a","open":"b"}""");
        contract.Call("User", "IsEqual").Should().Be(true);
        contract.Call("User", "Cleared").Should().Be(
            """{"texts":null,"nullable":null,"records":null,"nested":null,"map":null,"maps":null,"bytes":null,"part":null,"kind":null,"open":null}""");
    }
}
