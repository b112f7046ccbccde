using System.Globalization;

namespace Inventora.Contracts.Generator.Support;

/// <summary>What C# accepts as a name.</summary>
public static class CSharpIdentifiers
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked",
        "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Whether <paramref name="name"/> can stand as it is, without an <c>@</c>.</summary>
    public static bool IsIdentifier(string name)
    {
        return name.Length > 0 && (name[0] == '_' || char.IsLetter(name[0])) && name.All(IsIdentifierPart) && !Keywords.Contains(name);
    }

    /// <summary>Whether <paramref name="name"/> is one or more identifiers with dots between them.</summary>
    public static bool IsNamespace(string name) => name.Split('.').All(IsIdentifier);

    private static bool IsIdentifierPart(char character)
    {
        return character == '_'
            || char.IsLetter(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber;
    }
}
