using Inventora.Conformance.Tests.Checks.SecondServer;

namespace Inventora.Conformance.Tests.Engine.Faults;

/// <summary>Every field of every record that is not as documented is found.</summary>
public class ShapeFaultTests
{
    public static TheoryData<string> FaultNames() => FaultRun.Names(ShapeFaults.All.Select(fault => fault.Name));

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_field_that_is_not_as_documented_is_found(string name)
    {
        var fault = ShapeFaults.All.Single(fault => fault.Name == name);
        using var server = new SecondServerHandler();
        using var faulty = new FaultyHandler(fault, server, FaultRun.BasePath);

        FaultRun.Found(await FaultRun.SeeShapesAsync(faulty, fault.Profile, fault.Facts), fault.Facts, fault.OnlyWarns);
    }
}
