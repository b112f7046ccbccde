using Inventora.Contracts.Generator.Emit.Models;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

/// <summary>What is emitted, as it reads.</summary>
public sealed class RecordGoldenTests
{
    [Fact]
    public void A_record_reads_well()
    {
        RecordModel record = Record(
            "Product",
            Required("id", Scalar(ScalarKind.String)) with { Description = "Identifies the product; `null` never." },
            Required("minLevel", Scalar(ScalarKind.Decimal).OrNull()),
            Property("status", Ref("Status", ModelKind.ClosedEnum)) with { Default = new LiteralModel(LiteralKind.EnumMember, "Pending", "Status"), DefaultedName = "StatusOrDefault" },
            Property("retailPrice", Scalar(ScalarKind.Decimal).OrNull()),
            Property("reorderURLs", List(Scalar(ScalarKind.String)).OrNull()),
            Required("materials", List(Ref("Product"))),
            Required("createdAt", Scalar(ScalarKind.DateTime)));
        EnumModel status = Enum("Status", isOpen: false, ("Pending", "pending"), ("InProgress", "in-progress"));

        var c = EmittedContract.Compile([record with { Description = "A thing that is sold.\n\nIt has a price." }, status, status with { Name = "OpenStatus", IsOpen = true }, NumberEnum("Num", false, ("One", "1"), ("Two", "2")), NumberEnum("Num2", true, ("One", "1.5"), ("Two", "2"))]);
        foreach (var f in c.Files) File.WriteAllText("/tmp/emit-" + f.HintName, f.Text);
    }
}
