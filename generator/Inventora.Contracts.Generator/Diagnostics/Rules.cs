using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Diagnostics;

/// <summary>
/// All rules. Error: the document, or the item that names it, can't be read. Warning: something of it is left out or can't be told apart.
/// Info: it was mended or renamed. An id never changes its meaning; each has a page in <c>docs/rules</c>.
/// </summary>
public static class Rules
{
    private const string Category = "OpenApiContract";

    /// <summary>The text is neither YAML nor JSON.</summary>
    public static readonly DiagnosticDescriptor UnreadableText = Error(
        "OAC0001", "The document's text can't be read", "The document can't be read as {0}: {1}");

    /// <summary>The text is well-formed and yet no OpenAPI document.</summary>
    public static readonly DiagnosticDescriptor NotOpenApi = Error(
        "OAC0002", "This is not an OpenAPI document", "This is not an OpenAPI document: {0}");

    /// <summary>The text is built to exhaust whoever reads it.</summary>
    public static readonly DiagnosticDescriptor BeyondLimits = Error(
        "OAC0003", "The document goes beyond what is read", "The document goes beyond what is read: {0}");

    /// <summary>A value of the project's item that the generator doesn't know.</summary>
    public static readonly DiagnosticDescriptor UnknownSetting = Error(
        "OAC0004", "The OpenApiContract item has an unknown value", "'{1}' is no value for {0} of the OpenApiContract item: {2}");

    /// <summary>Two items of a project would emit the same types.</summary>
    public static readonly DiagnosticDescriptor SameNames = Error(
        "OAC0005", "Two contracts would emit the same types", "'{0}' and '{1}' would both emit {2}: give one of the items another ClientName or Namespace");

    /// <summary>A key that an object has already.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Warning(
        "OAC0006", "A key stands twice in the same object", "The key '{0}' stands in this object already, in line {1}; the last one counts");

    /// <summary>A reference to something that is not there.</summary>
    public static readonly DiagnosticDescriptor UnresolvedReference = Warning(
        "OAC0007", "A reference leads nowhere", "The reference '{0}' leads nowhere; {1}");

    /// <summary>A key that the specification demands is missing.</summary>
    public static readonly DiagnosticDescriptor MissingKey = Warning(
        "OAC0008", "A required key is missing", "'{0}' is missing here; {1}");

    /// <summary>Two operations with the same id.</summary>
    public static readonly DiagnosticDescriptor DuplicateOperationId = Warning(
        "OAC0009", "An operationId stands twice", "The operationId '{0}' belongs to {1} already; this operation is emitted as {2}");

    /// <summary>A path and its parameters disagree.</summary>
    public static readonly DiagnosticDescriptor PathParameterMismatch = Warning(
        "OAC0010", "The path and its parameters don't fit together", "{0}");

    /// <summary>A schema with several choices that hold together: no union of C# says which of each is meant.</summary>
    public static readonly DiagnosticDescriptor UnionAsJson = Warning(
        "OAC0011", "Values of several kinds are read as raw JSON", "{0} is emitted as JsonElement: several choices between types hold together");

    /// <summary>Something that the generator can't express.</summary>
    public static readonly DiagnosticDescriptor NotSupported = Warning(
        "OAC0012", "Something is left out because it isn't supported", "{0}; {1}");

    /// <summary>A default that is no value of its own schema.</summary>
    public static readonly DiagnosticDescriptor DefaultOutsideType = Warning(
        "OAC0013", "A default is no value of its own schema", "The default {0} is no value of {1}; it is left out");

    /// <summary>Parts of one schema that no value can meet together.</summary>
    public static readonly DiagnosticDescriptor Contradiction = Warning(
        "OAC0014", "A schema contradicts itself", "{0}; {1}");

    /// <summary>An <c>x-pagination</c> that leads to nothing.</summary>
    public static readonly DiagnosticDescriptor InvalidPaging = Warning(
        "OAC0015", "An x-pagination doesn't fit its operation", "No method over all pages is emitted: {0}");

    /// <summary>Two operations that a server can't tell apart.</summary>
    public static readonly DiagnosticDescriptor RouteCollision = Warning(
        "OAC0016", "Two paths can't be told apart", "{0} can't be told apart from {1}; the server leaves it out");

    /// <summary>A fault that the reader library found.</summary>
    public static readonly DiagnosticDescriptor InvalidDocument = Warning(
        "OAC0017", "The document breaks the specification", "{0}");

    /// <summary>A fault with one sensible reading.</summary>
    public static readonly DiagnosticDescriptor Mended = Info(
        "OAC0018", "A fault of the document was mended", "{0}");

    /// <summary>A C# name that differs from what the document's name leads one to expect.</summary>
    public static readonly DiagnosticDescriptor Renamed = Info(
        "OAC0019", "A name was changed", "'{0}' is emitted as {1}: {2}");

    /// <summary>A rule for values that the emitted code doesn't check.</summary>
    public static readonly DiagnosticDescriptor NotEnforced = Info(
        "OAC0020", "A constraint is not checked by the emitted code", "{0} is not checked by the emitted code");

    /// <summary>A form of a body for which there is no emitter.</summary>
    public static readonly DiagnosticDescriptor FormLeftOut = Info(
        "OAC0021", "A form of a body is left out", "Bodies of the type '{0}' are neither read nor written; {1}");

    /// <summary>A key that the specification doesn't have where it stands.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = Info(
        "OAC0022", "A key means nothing where it stands", "'{0}' is no key of {1}; it is read over{2}");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity)
    {
        return new DiagnosticDescriptor(id, title, message, Category, severity, isEnabledByDefault: true);
    }
}
