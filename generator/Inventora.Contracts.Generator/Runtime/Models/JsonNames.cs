using System;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>The names of an object's properties, numbered from 0: first those that must be there.</summary>
internal sealed class JsonNames
{
    private readonly string[] names;
    private readonly JsonEncodedText[] encoded;
    private readonly Utf8Index index;

    // Objects of one kind mostly have their properties in one order: behind each name, the one that followed it last time. Threads may overwrite
    // each other's guesses; a wrong guess costs one comparison.
    private readonly int[] followers;

    public JsonNames(string[] required, string[] optional)
    {
        names = [.. required, .. optional];
        encoded = Array.ConvertAll(names, name => JsonEncodedText.Encode(name));
        index = new Utf8Index(names);
        followers = new int[names.Length + 1];
        for (int i = 0; i < names.Length; i++)
        {
            followers[i] = i;
        }

        RequiredCount = required.Length;
    }

    /// <summary>How many properties must be there.</summary>
    public int RequiredCount { get; }

    /// <summary>A name as JSON has it, escapes and all.</summary>
    public JsonEncodedText this[int number] => encoded[number];

    /// <summary>The name itself.</summary>
    public string Text(int number) => names[number];

    /// <summary>The number of a name; -1 for one that is none of them.</summary>
    /// <param name="name">The name in an object.</param>
    /// <param name="previous">The number of the name before it; -1 at the object's begin.</param>
    public int Find(ReadOnlySpan<byte> name, int previous)
    {
        int guess = followers[previous + 1];
        if (guess < names.Length && index.IsAt(guess, name))
        {
            return guess;
        }

        int found = index.Find(name);
        if (found >= 0)
        {
            followers[previous + 1] = found;
        }

        return found;
    }
}
