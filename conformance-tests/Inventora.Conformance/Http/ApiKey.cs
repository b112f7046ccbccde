namespace Inventora.Conformance;

/// <summary>The key of a run: the ways of sending it, and the near misses that a server must refuse.</summary>
public sealed class ApiKey
{
    private const string Variable = "$INVENTORA_API_KEY";

    private readonly string value;

    internal ApiKey(string value) => this.value = value;

    /// <summary>The key in the documented header.</summary>
    public Credentials InHeader => Credentials.InHeader(value, Variable) with { IsTheKey = true };

    /// <summary>The key in the documented query parameter.</summary>
    public Credentials InQuery => Credentials.InQuery(value, Variable) with { IsTheKey = true };

    /// <summary>A key that no server gave out, in the documented header.</summary>
    public Credentials Wrong => Credentials.InHeader(WrongValue);

    /// <summary>A key that no server gave out, in the documented query parameter.</summary>
    public Credentials WrongInQuery => Credentials.InQuery(WrongValue);

    /// <summary>The key with a character appended, in the header.</summary>
    public Credentials Longer => Credentials.InHeader(value + "x", "${INVENTORA_API_KEY}x");

    /// <summary>The key without its last character, in the header; null for a key of one character.</summary>
    public Credentials? Shorter => value.Length > 1 ? Credentials.InHeader(value[..^1], "${INVENTORA_API_KEY%?}") : null;

    /// <summary>The key with its last character changed, in the header.</summary>
    public Credentials Changed => Credentials.InHeader(value[..^1] + (value[^1] == 'q' ? 'z' : 'q'), "${INVENTORA_API_KEY%?}" + (value[^1] == 'q' ? 'z' : 'q'));

    /// <summary>The key with the case of its letters swapped, in the header; null for a key without letters.</summary>
    public Credentials? CaseSwapped
    {
        get
        {
            var swapped = string.Concat(value.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
            return swapped == value ? null : Credentials.InHeader(swapped, "<the key with its case swapped>");
        }
    }

    private static string WrongValue => "conformance-no-such-key-5f1d7c";

    /// <summary>The key in a header of another name, or after a scheme word.</summary>
    /// <param name="header">The header, spelt as it is sent.</param>
    /// <param name="scheme">A word that stands before the key, such as <c>Bearer</c>; null for none.</param>
    public Credentials InOtherHeader(string header, string? scheme = null)
    {
        var prefix = scheme is null ? "" : scheme + " ";
        return Credentials.InHeader(prefix + value, prefix + Variable, header);
    }

    internal Redactor Redactor() => new(value);
}
