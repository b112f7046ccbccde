using Inventora.Conformance.Tests.Checks.SecondServer;

namespace Inventora.Conformance.Tests.Engine.Faults;

/// <summary>Every fault of values, filters and errors is found by a check of a fact that it breaks.</summary>
public class ReadingFaultTests
{
    public static TheoryData<string> FaultNames() => FaultRun.Names(ReadingFaults.All.Select(fault => fault.Name));

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_fault_of_reading_is_found(string name)
    {
        var fault = ReadingFaults.All.Single(fault => fault.Name == name);
        using var server = new SecondServerHandler();
        using var faulty = new FaultyHandler(fault, server, FaultRun.BasePath);

        FaultRun.Found(await FaultRun.RunAsync(faulty, fault.Profile, fault.Facts), fault.Facts, fault.OnlyWarns);
    }
}
