namespace Inventora.Conformance;

/// <summary>Takes the key out of texts that a server sent or an exception carries.</summary>
internal sealed class Redactor
{
    private const string Mask = "***";

    // A shorter key would match ordinary words.
    private const int ShortestKey = 4;

    private readonly string[] secrets;

    public Redactor(string key)
    {
        // The near misses differ from the key by their last character, so the rest of the key is as secret as the key.
        string[] forms = key.Length >= ShortestKey * 2 ? [key, key[..^1]] : key.Length >= ShortestKey ? [key] : [];
        secrets = [.. forms.SelectMany(form => new[] { form, Uri.EscapeDataString(form) }).Distinct(StringComparer.Ordinal)];
    }

    public string Redact(string text) =>
        secrets.Aggregate(text, (current, secret) => current.Replace(secret, Mask, StringComparison.OrdinalIgnoreCase));
}
