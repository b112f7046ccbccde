namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>A C# expression of a place in a request, which can be led on: <c>path + "/Items"</c>.</summary>
/// <param name="Begin">An expression of the type string.</param>
/// <param name="Literal">Text that follows it.</param>
internal readonly record struct PathText(string Begin, string Literal = "")
{
    /// <summary>The index of the first item of the list here: more than 0 where it goes on after others.</summary>
    public int FirstItem { get; init; }

    /// <summary>The place of a property of the object here.</summary>
    public PathText Property(string jsonName) => this with { Literal = Literal + "/" + jsonName.Replace("~", "~0").Replace("/", "~1") };

    /// <summary>The expression in two arguments: of the owner's place, and of the way from there.</summary>
    public string Arguments => $"{Begin}, {CSharpText.StringLiteral(Literal)}";

    /// <summary>The expression.</summary>
    public override string ToString() => Literal.Length == 0 ? Begin : $"{Begin} + {CSharpText.StringLiteral(Literal)}";
}
