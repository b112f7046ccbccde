using Inventora.ReferenceServer.Domain;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>Where the ids and numbers begin. Each kind has its own start, so that a server or a check that mixes two of them up is seen.</summary>
internal static class SeedIds
{
    /// <summary>The first item.</summary>
    public const long FirstItem = 100;

    /// <summary>The first batch.</summary>
    public const long FirstBatch = 9000;

    /// <summary>The first place in the list of tasks.</summary>
    public const long FirstTaskOrder = 40;

    /// <summary>The custom status that adds.</summary>
    public const long AddingStatus = 512;

    /// <summary>The custom status that subtracts.</summary>
    public const long SubtractingStatus = 513;

    /// <summary>The id of the nth user.</summary>
    public static string User(long number) => OpaqueId.Of(RecordKind.User, number);

    /// <summary>The id of the nth location.</summary>
    public static string Location(long number) => OpaqueId.Of(RecordKind.Location, number);

    /// <summary>The id of the nth product.</summary>
    public static string Product(long number) => OpaqueId.Of(RecordKind.Product, number);

    /// <summary>The id of the nth material.</summary>
    public static string Material(long number) => OpaqueId.Of(RecordKind.Material, number);

    /// <summary>The id of the task with this order.</summary>
    public static string Task(long order) => OpaqueId.Of(RecordKind.Task, order);
}
