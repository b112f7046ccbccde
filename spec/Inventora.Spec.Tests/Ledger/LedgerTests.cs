namespace Inventora.Spec.Tests.LedgerGates;

public sealed class LedgerTests
{
    [Fact]
    public void The_ledger_loads()
    {
        Ledger.Load().Facts.Should().HaveCount(366);
    }

    [Fact]
    public void The_contract_loads()
    {
        ContractDocument.Load().Resolve("/openapi").GetValue<string>().Should().Be("3.1.1");
    }
}
