using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Naming;

/// <summary>Whatever a document calls things, and wherever: models, client and server compile without a warning.</summary>
public sealed class AwkwardNamesTests
{
    /// <summary>Every place.</summary>
    public static TheoryData<string> Places => [.. AwkwardDocument.Places.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Names_of_all_kinds_beside_each_other_compile(string place)
    {
        GeneratorHarness.Run(AwkwardDocument.With(place, AwkwardNames.All), new HarnessOptions { Path = "/project/acme.json", Emit = HarnessOptions.AllParts });
        GeneratorHarness.Run(AwkwardDocument.With(place, [.. AwkwardNames.All.Reverse()]), new HarnessOptions { Path = "/project/acme.json", Emit = HarnessOptions.AllParts, Enums = "open" });
    }
}
