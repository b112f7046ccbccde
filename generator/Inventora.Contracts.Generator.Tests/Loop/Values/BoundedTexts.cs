using System.Text.RegularExpressions;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>Makes texts within the bounds of a document; lengths count code points, as JSON Schema does.</summary>
internal static class BoundedTexts
{
    private const int Tries = 200;

    /// <summary>A text of the space that the bounds allow.</summary>
    /// <exception cref="NoValueException">None was found.</exception>
    public static string Make(ConstraintModel? bounds, ValueSpace space, Random random)
    {
        int least = Math.Max(bounds?.MinLength ?? 0, space.HasEmpty ? 0 : 1);
        int most = bounds?.MaxLength ?? int.MaxValue;
        if (bounds?.Pattern is not { } pattern || EcmaPattern.ToDotNet(pattern) is not { } translated)
        {
            return Fit(space.Texts[random.Next(space.Texts.Count)], least, most);
        }

        var regex = new Regex(translated, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        for (int i = 0; i < Tries; i++)
        {
            string text = i % 4 == 0 ? Fit(space.Texts[random.Next(space.Texts.Count)], least, most) : Text(pattern, i, least, random);
            if (Length(text) >= least && Length(text) <= most && regex.IsMatch(text) && space.Fits(text))
            {
                return text;
            }
        }

        throw new NoValueException($"no text was found for {bounds}");
    }

    /// <summary>A text that breaks one of the bounds; null where none was found.</summary>
    public static string? Break(ConstraintModel bounds)
    {
        if (bounds.MinLength > 1)
        {
            return new string('a', bounds.MinLength.Value - 1);
        }

        if (bounds.MaxLength is { } most and < 2000)
        {
            return new string('a', most + 1);
        }

        return bounds.Pattern is { } pattern && EcmaPattern.ToDotNet(pattern) is { } translated
            ? new[] { "~", "a", "1", "A~", "-.-", "0a~" }.FirstOrDefault(text => !Regex.IsMatch(text, translated, RegexOptions.CultureInvariant))
            : null;
    }

    // Longer and longer ones, as texts with a least length are seldom made by chance.
    private static string Text(string pattern, int attempt, int least, Random random)
    {
        try
        {
            return new PatternText(pattern, random, least > 3 ? least + 1 : 2 + (attempt / 40)).Make();
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private static string Fit(string text, int least, int most)
    {
        string fit = string.Concat(text.EnumerateRunes().Take(most));
        return Length(fit) < least ? fit + new string('x', least - Length(fit)) : fit;
    }

    private static int Length(string text) => text.EnumerateRunes().Count();
}
