using System.Text;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Naming;

/// <summary>Makes C# identifiers out of whatever a document calls things.</summary>
public static class Identifiers
{
    /// <summary>Longer names would break file names and readers; what is cut off is replaced by a number where it matters.</summary>
    private const int MaxLength = 120;

    /// <summary>A Pascal-case identifier; <paramref name="fallback"/> where the text has nothing to make one of.</summary>
    public static string Pascal(string text, string fallback)
    {
        string name = WordCasing.ToPascalCase(text);
        if (name.Length == 0)
        {
            name = WordCasing.ToPascalCase(SpellSigns(text));
        }

        if (name.Length == 0)
        {
            name = fallback;
        }

        name = name.Length > MaxLength ? name.Substring(0, MaxLength) : name;
        return CSharpIdentifiers.IsIdentifier(name) ? name : "_" + new string(name.Where(IsSafe).ToArray());
    }

    /// <summary>The identifier of an enumeration's value: a sign in front is spelled, as in <c>Minus1</c> and <c>MinusCreated</c>.</summary>
    public static string EnumMember(string value)
    {
        if (value.Length == 0)
        {
            return "Empty";
        }

        bool isSigned = value.Length > 1 && value[0] is '+' or '-';
        return isSigned ? Pascal(SpellSigns(value), "Value") : Pascal(value, "Value");
    }

    /// <summary><c>-created</c> becomes <c>Minus created</c>.</summary>
    public static string SpellSigns(string text)
    {
        StringBuilder spelled = new();
        foreach (char character in text)
        {
            spelled.Append(SignName(character) is { } name ? $" {name} " : character.ToString());
        }

        return spelled.ToString();
    }

    private static bool IsSafe(char character) => character == '_' || CSharpIdentifiers.IsIdentifier("_" + character);

    private static string? SignName(char character)
    {
        return character switch
        {
            '+' => "Plus",
            '-' => "Minus",
            '*' => "Star",
            '/' => "Slash",
            '%' => "Percent",
            '=' => "Equal",
            '<' => "Less",
            '>' => "Greater",
            '!' => "Not",
            '~' => "Tilde",
            '&' => "And",
            '|' => "Or",
            '^' => "Caret",
            '@' => "At",
            '#' => "Hash",
            '$' => "Dollar",
            '?' => "Question",
            '.' => "Dot",
            ',' => "Comma",
            ':' => "Colon",
            ';' => "Semicolon",
            ' ' => "Space",
            '_' => "Underscore",
            _ => null,
        };
    }
}
