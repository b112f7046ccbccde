namespace Inventora.ReferenceServer.Operations;

/// <summary>The path of a request names a record that isn't there. The message becomes the <c>error</c> of a 404 answer.</summary>
internal sealed class RecordMissingException(string message) : Exception(message);
