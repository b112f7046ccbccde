namespace Inventora.Contracts.Generator.Benchmarks.Server;

/// <summary>How requests come to the server.</summary>
public enum ServerKind
{
    /// <summary>In memory, without a connection.</summary>
    TestServer,

    /// <summary>Over a loopback connection.</summary>
    Kestrel,
}
