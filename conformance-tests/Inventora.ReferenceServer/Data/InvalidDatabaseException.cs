namespace Inventora.ReferenceServer.Data;

/// <summary>The database can't be opened or holds something else. The message is a sentence for the person who started the server.</summary>
internal sealed class InvalidDatabaseException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The database holds what this server did not put there, or what another version did.</summary>
    public static InvalidDatabaseException OfAnother() => new("The database is not one of this version of the reference server");
}
