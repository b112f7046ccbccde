using Inventora.Conformance.Tests.Checks.SecondServer;

namespace Inventora.Conformance.Tests.Engine.Faults;

/// <summary>Every fault of paging is found on each of the four lists.</summary>
public class PageFaultTests
{
    public static TheoryData<string> FaultNames() => FaultRun.Names(PageFaults.All.Select(fault => fault.Name));

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_fault_of_paging_is_found(string name)
    {
        var fault = PageFaults.All.Single(fault => fault.Name == name);
        using var server = new SecondServerHandler();
        using var faulty = new FaultyHandler(fault, server, FaultRun.BasePath);

        FaultRun.Found(await FaultRun.RunPagesAsync(faulty, fault.Profile, fault.Facts), fault.Facts, fault.OnlyWarns);
    }
}
