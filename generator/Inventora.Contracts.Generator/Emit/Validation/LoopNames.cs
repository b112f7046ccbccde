namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>The variables of a loop, different from those of the loops around it.</summary>
/// <param name="Suffix">Ends each name, so that it can be none of another variable in scope: no other has a <c>_</c>.</param>
/// <param name="Depth">How many loops are around.</param>
internal sealed record LoopNames(string Suffix, int Depth = 0)
{
    /// <summary>The index in a list.</summary>
    public string Index => Number("i");

    /// <summary>The key in a map.</summary>
    public string Key => Number("key");

    /// <summary>The item of a list, or the value in a map.</summary>
    public string Item => Number("item");

    /// <summary>The variables of a loop in this one.</summary>
    public LoopNames Inner() => this with { Depth = Depth + 1 };

    private string Number(string name) => name + (Depth == 0 ? "" : (Depth + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) + Suffix;
}
