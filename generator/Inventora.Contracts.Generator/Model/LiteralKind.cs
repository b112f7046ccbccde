namespace Inventora.Contracts.Generator.Model;

/// <summary>What a <see cref="LiteralModel"/> is.</summary>
public enum LiteralKind
{
    String,
    Number,
    Boolean,
    EnumMember,
}
