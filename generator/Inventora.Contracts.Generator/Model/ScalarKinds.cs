namespace Inventora.Contracts.Generator.Model;

/// <summary>What several of the kinds have in common.</summary>
public static class ScalarKinds
{
    /// <summary>Whether the values are whole numbers.</summary>
    public static bool IsWhole(this ScalarKind kind) => kind is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64;

    /// <summary>Whether the values are numbers.</summary>
    public static bool IsNumber(this ScalarKind kind) => kind.IsWhole() || kind is ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal;
}
