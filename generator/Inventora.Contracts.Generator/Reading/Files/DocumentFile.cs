using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Reading.Files;

/// <summary>A file that the project shows to the compiler; it is read when a contract leads to it, once for all contracts.</summary>
/// <remarks>Two are equal when they are the same object: the compiler makes a new text of every edit, and the pipeline a new file of every text.</remarks>
public sealed class DocumentFile(AdditionalText text) : IEquatable<DocumentFile>
{
    private FileTree? tree;

    /// <summary>The file, as the compiler names it.</summary>
    public string Path => text.Path;

    /// <summary>The whole text; null when the file can't be opened.</summary>
    public string? ReadText(CancellationToken cancellationToken) => text.GetText(cancellationToken)?.ToString();

    /// <summary>What the file holds.</summary>
    public FileTree ReadTree(CancellationToken cancellationToken) => tree ??= Read(cancellationToken);

    /// <inheritdoc/>
    public bool Equals(DocumentFile? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private FileTree Read(CancellationToken cancellationToken)
    {
        FindingCollector findings = new(Path);
        PlacedNode? root = null;
        if (ReadText(cancellationToken) is not { } content)
        {
            findings.Report(Rules.UnreadableText, default, "text", "the file can't be opened");
        }
        else
        {
            try
            {
                root = TreeReader.Read(content, findings, cancellationToken, Path);
            }
            catch (UnreadableTextException fault)
            {
                findings.Report(fault.Rule, fault.Place, fault.Arguments);
            }
        }

        return new FileTree(root, findings.ToEquatableArray());
    }
}
