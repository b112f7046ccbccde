using Inventora.Conformance.Mutants.SecondServer;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>The second server behind a fault that changes requests or answers on their way.</summary>
internal static class WireServers
{
    private static readonly string BasePath = SecondServerHandler.BaseAddress.AbsolutePath.TrimEnd('/');

    public static IEnumerable<Mutant> Mutants =>
        ShapeFaults.All.Select(fault => Of("shapes", fault))
            .Concat(AnswerFaults.All.Select(fault => Of("answers", fault)))
            .Concat(PageFaults.All.Select(fault => Of("pages", fault)))
            .Concat(ReadingFaults.All.Select(fault => Of("reading", fault)))
            .Concat(new AccessFaults(SecondServerHandler.Key).All.Select(Of));

    public static IEnumerable<FairVariant> FairVariants =>
        Wire.FairVariants.All.Select(variant => new FairVariant($"wire/{KebabCase.Of(variant.Name)}", variant.Name, () => Create(variant)) { Warned = variant.Warned })
            .Concat(FairOrders.All.Select(order => new FairVariant($"order/{KebabCase.Of(order.Name)}", order.Name, () => Before(server => new OrderedHandler(order, server, BasePath)))))
            .Concat(FairIds.All.Select(ids => new FairVariant($"ids/{KebabCase.Of(ids.Name)}", ids.Name, () => Before(server => new RenamedIdsHandler(ids.Make, server, BasePath)))));

    private static Mutant Of(string area, WireFault fault) => new($"{area}/{KebabCase.Of(fault.Name)}", fault.Name, fault.Facts, () => Create(fault))
    {
        Profile = fault.Profile,
        OnlyWarns = fault.OnlyWarns,
        CreateSound = () => SecondServers.Create(),
    };

    private static Mutant Of(AccessFault fault) => new($"access/{KebabCase.Of(fault.Name)}", fault.Name, fault.Facts, () => Create(fault))
    {
        Profile = fault.Profile,
        OnlyWarns = fault.OnlyWarns,
        CouldNotRun = fault.CouldNotRun,
        CreateSound = () => SecondServers.Create(),
    };

    private static TestedServer Create(WireFault fault) => Before(server => new FaultyHandler(fault, server, BasePath));

    private static TestedServer Create(AccessFault fault) => Before(server => new AccessFaults.Handler(fault, SecondServerHandler.Key, server));

    private static TestedServer Before(Func<SecondServerHandler, HttpMessageHandler> front)
    {
        var server = new SecondServerHandler();
        return SecondServers.Behind(server, front(server));
    }
}
