using System;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>What the members of an enum are in JSON and in URLs.</summary>
internal abstract class EnumValues<T>
    where T : struct, Enum
{
    /// <summary>The values, as a part of a sentence that begins with "expected".</summary>
    public abstract string Expected { get; }

    public abstract T Read(ref Utf8JsonReader reader);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public abstract string ToText(T value);

    public abstract bool TryParse(string? text, out T value);
}
