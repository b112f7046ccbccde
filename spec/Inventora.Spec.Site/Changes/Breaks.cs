namespace Inventora.Spec.Site.Changes;

/// <summary>For whom a change breaks something. Who keeps the old contract meets somebody who keeps the new one.</summary>
/// <remarks>The C# effects are those on code that was written against what the generator makes of the old contract, one flag for each part that it emits.</remarks>
[Flags]
public enum Breaks
{
    /// <summary>For nobody.</summary>
    None = 0,

    /// <summary>A client of the old contract fails, or misunderstands, a server of the new one.</summary>
    Clients = 1,

    /// <summary>A server of the old contract fails a client of the new one.</summary>
    Servers = 2,

    /// <summary>Code that uses the generated types no longer compiles.</summary>
    ModelsSource = 4,

    /// <summary>Code that was compiled against the generated types no longer runs with the new ones.</summary>
    ModelsBinary = 8,

    /// <summary>Code that calls the generated client no longer compiles. Implementing its interfaces by hand is not counted.</summary>
    ClientSource = 16,

    /// <summary>Code that was compiled against the generated client no longer runs with the new one.</summary>
    ClientBinary = 32,

    /// <summary>Code that implements the generated handlers no longer compiles.</summary>
    ServerSource = 64,

    /// <summary>Code that was compiled against the generated server stubs no longer runs with the new ones.</summary>
    ServerBinary = 128,

    /// <summary>C# source of any part.</summary>
    Source = ModelsSource | ClientSource | ServerSource,

    /// <summary>C# binaries of any part.</summary>
    Binary = ModelsBinary | ClientBinary | ServerBinary,

    /// <summary>Both sides of the wire.</summary>
    Wire = Clients | Servers,

    /// <summary>The generated types, as source and as binary.</summary>
    Models = ModelsSource | ModelsBinary,

    /// <summary>The generated client, as source and as binary.</summary>
    Client = ClientSource | ClientBinary,

    /// <summary>The generated server stubs, as source and as binary.</summary>
    Server = ServerSource | ServerBinary,

    /// <summary>The methods that are called and those that are implemented, as source and as binary.</summary>
    Methods = Client | Server,

    /// <summary>Anybody.</summary>
    Any = Wire | Source | Binary,
}
