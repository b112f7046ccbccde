namespace Inventora.Contracts.Generator.Model;

/// <summary>What a JSON value can be, null aside.</summary>
[Flags]
public enum JsonKinds
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    Boolean = 16,
    Any = Object | Array | String | Number | Boolean,
}
