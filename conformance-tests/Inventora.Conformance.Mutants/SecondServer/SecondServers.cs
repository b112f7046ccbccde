using System.Reflection;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>The second server, sound and with each of its faults.</summary>
internal static class SecondServers
{
    /// <summary>Each fault of <see cref="Fault"/>.</summary>
    public static IEnumerable<Mutant> Mutants => Enum.GetValues<Fault>().Where(fault => fault != Fault.None).Select(Of);

    public static IEnumerable<FairVariant> FairVariants =>
        [new("second/nothing-in-common-with-the-reference", "A small server that answers the silences in its own way.", () => Create())];

    /// <summary>Makes the server.</summary>
    public static TestedServer Create(Fault fault = Fault.None)
    {
        var server = new SecondServerHandler(fault);
        return Behind(server, server);
    }

    /// <summary>The server as it is seen through what stands before it.</summary>
    public static TestedServer Behind(SecondServerHandler server, HttpMessageHandler front) => new(front, SecondServerHandler.BaseAddress, SecondServerHandler.Key)
    {
        Fixtures = new FixtureChoice { UserId = Seed.UserId, UserEmail = Seed.UserEmail, CustomStatusId = Seed.CustomStatus },
        Snapshot = server.Snapshot,
    };

    private static Mutant Of(Fault fault)
    {
        var name = fault.ToString();
        var breaks = typeof(Fault).GetField(name)!.GetCustomAttribute<BreaksAttribute>()!;
        return new Mutant($"second/{KebabCase.Of(name)}", KebabCase.Sentence(name), breaks.Facts, () => Create(fault))
        {
            OnlyWarns = breaks.OnlyWarns,
            CreateSound = () => Create(),
        };
    }
}
