using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inventora.Contracts.Generator.Diagnostics;

/// <summary>A stretch of one line of a file; lines and columns count from 0.</summary>
/// <param name="Path">The file, as the compiler names it.</param>
/// <param name="Offset">The characters before it in the file.</param>
/// <param name="Length">Its characters, 0 where only the point is known.</param>
public sealed record FilePlace(string Path, int Offset, int Length, int Line, int Column)
{
    /// <summary>The place as the compiler prints it: <c>file(line,column)</c>, from 1.</summary>
    public Location ToLocation()
    {
        LinePosition start = new(Line, Column);
        return Location.Create(Path, new TextSpan(Offset, Length), new LinePositionSpan(start, new LinePosition(Line, Column + Length)));
    }
}
