namespace Inventora.Spec;

/// <summary>The contract or the ledger is not what it should be: the message says where, what was expected and what was seen.</summary>
public sealed class SpecException : Exception
{
    /// <summary>A fault of the file as a whole or of a name that was looked up.</summary>
    public SpecException(string message)
        : base(message)
    {
    }

    /// <summary>A fault at a line of a file; a line of 0 means the whole file.</summary>
    public SpecException(string file, long line, string message, Exception? inner = null)
        : base(line > 0 ? FormattableString.Invariant($"{file}({line}): {message}") : $"{file}: {message}", inner)
    {
    }
}
