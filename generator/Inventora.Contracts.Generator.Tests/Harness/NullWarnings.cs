using Inventora.Contracts.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>Lets the compiler look for misused null in emitted code, which spares itself that wherever else it is compiled.</summary>
public static class NullWarnings
{
    /// <summary>The text of an emitted file, with warnings of null.</summary>
    public static string In(string text) => text.Replace(FileHeader.NoNullWarnings, "#nullable enable warnings", StringComparison.Ordinal);

    /// <summary>The compilation, with warnings of null in its emitted files.</summary>
    public static CSharpCompilation In(Compilation compilation)
    {
        var result = (CSharpCompilation)compilation;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            string text = tree.GetText().ToString();
            string changed = In(text);
            result = changed == text ? result : result.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(changed, (CSharpParseOptions)tree.Options, tree.FilePath));
        }

        return result;
    }
}
