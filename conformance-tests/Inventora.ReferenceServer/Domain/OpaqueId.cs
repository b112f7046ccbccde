namespace Inventora.ReferenceServer.Domain;

/// <summary>
/// String ids that look random, so that nobody guesses the next one, but are the same for the same number every time.
/// </summary>
internal static class OpaqueId
{
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int Length = 13;

    /// <summary>The id of a record; different records have different ids.</summary>
    /// <param name="kind">What the record is.</param>
    /// <param name="number">Its number among its kind, which is given once; less than 2^40.</param>
    public static string Of(RecordKind kind, long number)
    {
        // The finalizer of SplitMix64 is a bijection, hence no collisions. 36^13 is greater than 2^64.
        var bits = ((ulong)kind << 40) + (ulong)number + 0x9E3779B97F4A7C15UL;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        bits ^= bits >> 31;
        return string.Create(Length, bits, static (text, rest) =>
        {
            for (var index = text.Length - 1; index >= 0; index--)
            {
                (rest, var digit) = Math.DivRem(rest, (ulong)Alphabet.Length);
                text[index] = Alphabet[(int)digit];
            }
        });
    }
}
