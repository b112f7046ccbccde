using System.Runtime.CompilerServices;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Room for a few items on the stack.</summary>
[InlineArray(Length)]
internal struct FewItems<T>
{
    public const int Length = 8;

    private T first;
}
