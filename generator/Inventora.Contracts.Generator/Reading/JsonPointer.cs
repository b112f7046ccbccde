namespace Inventora.Contracts.Generator.Reading;

/// <summary>RFC 6901: the path of keys that leads to a value of the document.</summary>
public static class JsonPointer
{
    private static readonly char[] Escaped = ['~', '/'];

    /// <summary>The pointer of a value's key or item.</summary>
    public static string Child(this string pointer, string token) => pointer + "/" + Escape(token);

    /// <summary>The pointer of a key of a key of a value.</summary>
    public static string Child(this string pointer, string first, string second) => pointer.Child(first).Child(second);

    /// <summary>The pointer of an item of a list.</summary>
    public static string Child(this string pointer, int index)
    {
        return pointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The last key of a pointer.</summary>
    public static string LastToken(string pointer) => Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1));

    /// <summary>A key as it stands in a pointer.</summary>
    public static string Escape(string token) => token.IndexOfAny(Escaped) < 0 ? token : token.Replace("~", "~0").Replace("/", "~1");

    /// <summary>A key out of a pointer.</summary>
    public static string Unescape(string token) => token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");
}
