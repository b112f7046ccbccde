using System.Globalization;
using System.Text.RegularExpressions;
using Inventora.Contracts.Generator.Reading.Mending;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>The names under which what stands in other files becomes part of the contract's components. The contract's own names come first.</summary>
public sealed class ComponentNames
{
    // Files of these names are named after their folder.
    private static readonly HashSet<string> Nameless = new(StringComparer.OrdinalIgnoreCase) { "index", "_index", "schema", "schemas", "openapi", "swagger", "main", "root" };

    private static readonly Regex Plain = new("^[A-Za-z0-9._-]+$", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, HashSet<string>> taken = new(StringComparer.Ordinal);

    /// <summary>Whether a section has no component of a name yet; it has one from now on.</summary>
    public bool TryTake(string section, string name)
    {
        if (!taken.TryGetValue(section, out HashSet<string>? names))
        {
            names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            taken.Add(section, names);
        }

        return names.Add(name);
    }

    /// <summary>The name of something out of another file: its key or its file's name, with the file's or folder's name before it where that is taken, or else a number.</summary>
    public string Claim(string section, ReferenceTarget target)
    {
        string[] folders = target.File.Path.Split('/', '\\');
        string file = StemOf(folders[folders.Length - 1]);
        string folder = folders.Length > 1 ? folders[folders.Length - 2] : string.Empty;
        bool isWhole = target.Pointer.Length == 0;
        bool isNameless = isWhole && Nameless.Contains(file) && folder.Length > 0;
        string preferred = isNameless ? folder : isWhole ? file : NameOf(target.Pointer);
        string context = isWhole && !isNameless ? folder : file;
        preferred = Plain.IsMatch(preferred) ? preferred : Words(preferred);
        if (TryTake(section, preferred))
        {
            return preferred;
        }

        string longer = Words(context + " " + preferred);
        string name = longer;
        for (int number = 2; !TryTake(section, name); number++)
        {
            name = longer + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>A component's own key, or else the words of the way to it.</summary>
    private static string NameOf(string pointer)
    {
        string[] tokens = pointer.Split('/');
        bool isKey = (tokens.Length == 4 && tokens[1] == "components") || (tokens.Length <= 3 && tokens[1] is "definitions" or "$defs" or "parameters" or "responses" or "schemas") || tokens.Length == 2;
        return isKey ? JsonPointer.LastToken(pointer) : DeepReferences.NameOf(pointer);
    }

    private static string StemOf(string file)
    {
        int dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    private static string Words(string text)
    {
        string words = WordCasing.ToPascalCase(text);
        return words.Length == 0 ? "Part" : words;
    }
}
