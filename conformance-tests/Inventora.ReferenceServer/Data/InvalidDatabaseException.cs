namespace Inventora.ReferenceServer.Data;

/// <summary>The database file can't be opened or holds something else. The message is a sentence for the person who started the server.</summary>
internal sealed class InvalidDatabaseException(string message, Exception? innerException = null) : Exception(message, innerException);
