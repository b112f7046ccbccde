namespace Inventora.Spec.Site.Documents;

/// <summary>A document of which nothing can be read. The message says file, line and column (from 1), what was expected and what was seen.</summary>
public sealed class DocumentException(string message) : Exception(message);
