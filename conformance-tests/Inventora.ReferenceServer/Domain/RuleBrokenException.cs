namespace Inventora.ReferenceServer.Domain;

/// <summary>A request that the domain refuses. The message is meant for the caller and becomes the <c>error</c> of a 400 answer.</summary>
internal sealed class RuleBrokenException(string message) : Exception(message);
