namespace Inventora.ReferenceServer.Hosting;

/// <summary>Marks the endpoint that answers whatever is no operation.</summary>
internal sealed class AnswersUnknownPaths;
