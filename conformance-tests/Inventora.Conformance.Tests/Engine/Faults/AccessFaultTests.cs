using Inventora.Conformance.Tests.Checks.SecondServer;

namespace Inventora.Conformance.Tests.Engine.Faults;

/// <summary>Every fault in how a server decides about keys is found.</summary>
public class AccessFaultTests
{
    public static TheoryData<string> FaultNames() => FaultRun.Names(new AccessFaults(SecondServerHandler.Key).All.Select(fault => fault.Name));

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_fault_of_access_is_found(string name)
    {
        var fault = new AccessFaults(SecondServerHandler.Key).All.Single(fault => fault.Name == name);
        using var server = new SecondServerHandler();
        using var faulty = new AccessFaults.Handler(fault, SecondServerHandler.Key, server);
        var report = await FaultRun.RunAsync(faulty, fault.Profile, fault.Facts);

        if (fault.CouldNotRun)
        {
            report.ExitCode.Should().Be(2);
            return;
        }

        FaultRun.Found(report, fault.Facts, fault.OnlyWarns);
    }
}
