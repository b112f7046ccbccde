using System.Globalization;

namespace Inventora.Conformance;

/// <summary>Makes ids that look like a server's own but that it has not given out, so that nothing but their absence can be the reason of a refusal.</summary>
internal static class UnknownId
{
    private const int Changed = 3;

    /// <summary>An id in the shape of others.</summary>
    /// <param name="alike">Ids whose shape it takes.</param>
    /// <param name="taken">Ids that it must not be.</param>
    public static string Like(IReadOnlyCollection<string> alike, IReadOnlyCollection<string> taken)
    {
        var model = alike.OrderByDescending(id => id.Length).ThenBy(id => id, StringComparer.Ordinal).FirstOrDefault(id => id.Length > 0);
        if (model is null)
        {
            return "conformance-none";
        }

        var known = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (model.All(char.IsAsciiDigit))
        {
            var number = model.Length < 10 ? "2000000011" : Vary(model, 5);
            return known.Contains(number) ? number + "7" : number;
        }

        for (var step = 1; step < 10; step++)
        {
            if (Vary(model, step) is var id && !known.Contains(id))
            {
                return id;
            }
        }

        return model + Fixtures.UnknownNumber.ToString(CultureInfo.InvariantCulture);
    }

    // The last characters move on within their class, so that a length, a prefix or a set of digits stays as it was.
    private static string Vary(string model, int step)
    {
        var hex = model.Where(char.IsAsciiLetter).All(char.IsAsciiHexDigit);
        var characters = model.ToCharArray();
        var left = Changed;
        for (var i = characters.Length - 1; i >= 0 && left > 0; i--)
        {
            if (char.IsAsciiLetterOrDigit(characters[i]))
            {
                characters[i] = Next(characters[i], step, hex);
                left--;
            }
        }

        return new string(characters);
    }

    private static char Next(char c, int step, bool hex)
    {
        var (first, count) = char.IsAsciiDigit(c) ? ('0', 10) : char.IsAsciiLetterLower(c) ? ('a', hex ? 6 : 26) : ('A', hex ? 6 : 26);
        return (char)(first + (c - first + step) % count);
    }
}
