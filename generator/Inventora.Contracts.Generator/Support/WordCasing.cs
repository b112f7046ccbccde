using System.Text;

namespace Inventora.Contracts.Generator.Support;

/// <summary>Turns any spelling (<c>reorderURLs</c>, <c>in-progress</c>, <c>weight.lbs</c>, <c>item_id</c>) into the casings of C#.</summary>
public static class WordCasing
{
    /// <summary><c>reorderURLs</c> becomes <c>ReorderUrls</c>; empty when the text has neither letter nor digit. May start with a digit.</summary>
    public static string ToPascalCase(string text)
    {
        StringBuilder result = new();
        foreach (string word in SplitIntoWords(text))
        {
            result.Append(char.ToUpperInvariant(word[0]));
            result.Append(word.Substring(1).ToLowerInvariant());
        }

        return result.ToString();
    }

    /// <summary><c>ItemId</c> becomes <c>itemId</c>; only the first word of an identifier that is already in Pascal case changes.</summary>
    public static string ToCamelCase(string pascalCase)
    {
        return pascalCase.Length == 0 ? pascalCase : char.ToLowerInvariant(pascalCase[0]) + pascalCase.Substring(1);
    }

    /// <summary>Cuts at everything that is neither letter nor digit, at a capital after a small letter, and before the last capital of an acronym.</summary>
    private static IEnumerable<string> SplitIntoWords(string text)
    {
        int start = -1;
        for (int index = 0; index < text.Length; index++)
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                if (start >= 0)
                {
                    yield return text.Substring(start, index - start);
                    start = -1;
                }
            }
            else if (start < 0)
            {
                start = index;
            }
            else if (StartsWord(text, index))
            {
                yield return text.Substring(start, index - start);
                start = index;
            }
        }

        if (start >= 0)
        {
            yield return text.Substring(start);
        }
    }

    private static bool StartsWord(string text, int index)
    {
        if (!char.IsUpper(text[index]))
        {
            return false;
        }

        if (!char.IsUpper(text[index - 1]))
        {
            return true;
        }

        bool isFollowedByLower = index + 1 < text.Length && char.IsLower(text[index + 1]);
        return isFollowedByLower && !EndsInPluralOfAcronym(text, index);
    }

    /// <summary>Whether the capital at <paramref name="index"/> and the next letter are the <c>Ls</c> of <c>URLs</c>.</summary>
    private static bool EndsInPluralOfAcronym(string text, int index)
    {
        return text[index + 1] == 's' && (index + 2 == text.Length || !char.IsLower(text[index + 2]));
    }
}
