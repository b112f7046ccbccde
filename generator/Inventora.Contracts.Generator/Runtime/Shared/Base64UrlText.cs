using System;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Bytes as text that needs no escape in a URL (RFC 4648, section 5). It is written without padding, and read with or without it.</summary>
internal static class Base64UrlText
{
    /// <summary>The text of bytes.</summary>
    public static string Encode(byte[] value) => Convert.ToBase64String(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>The bytes of a text; false where it is no base64url.</summary>
    public static bool TryDecode(string text, out byte[] value)
    {
        value = [];
        if (text.AsSpan().IndexOfAny('+', '/') >= 0)
        {
            return false;
        }

        string digits = text.TrimEnd('=');
        string padded = digits.Replace('-', '+').Replace('_', '/') + (digits.Length % 4) switch { 2 => "==", 3 => "=", _ => "" };
        var decoded = new byte[padded.Length];
        if ((digits.Length != text.Length && padded.Length != text.Length) || !Convert.TryFromBase64String(padded, decoded, out int length))
        {
            return false;
        }

        value = decoded[..length];
        return true;
    }
}
