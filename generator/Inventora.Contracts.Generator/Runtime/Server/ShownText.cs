using System.Text;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Shows what came with a request in a message: quoted, short, and without control characters.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    /// <summary>The text in quotes.</summary>
    public static string Quote(string? text)
    {
        var shown = new StringBuilder("'");
        foreach (char character in text ?? "")
        {
            if (shown.Length > Longest)
            {
                shown.Append('…');
                break;
            }

            shown.Append(char.IsControl(character) ? '?' : character);
        }

        return shown.Append('\'').ToString();
    }
}
