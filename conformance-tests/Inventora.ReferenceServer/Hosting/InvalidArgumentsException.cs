namespace Inventora.ReferenceServer.Hosting;

/// <summary>The server was started with arguments that it doesn't understand. The message is a sentence for the person who did.</summary>
internal sealed class InvalidArgumentsException(string message) : Exception(message);
