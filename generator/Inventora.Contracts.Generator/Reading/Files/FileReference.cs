namespace Inventora.Contracts.Generator.Reading.Files;

/// <summary>The text of a reference, taken apart.</summary>
/// <param name="File">What stands before <c>#</c>: a relative path or a URI; empty for the same file.</param>
/// <param name="Fragment">What stands after <c>#</c>, as it is written: a JSON pointer, an anchor, or nothing.</param>
public readonly record struct FileReference(string File, string Fragment)
{
    /// <summary>Takes a reference apart.</summary>
    public static FileReference Parse(string text)
    {
        string trimmed = text.Trim();
        int hash = trimmed.IndexOf('#');
        return hash < 0 ? new FileReference(trimmed, string.Empty) : new FileReference(trimmed.Substring(0, hash), trimmed.Substring(hash + 1));
    }
}
