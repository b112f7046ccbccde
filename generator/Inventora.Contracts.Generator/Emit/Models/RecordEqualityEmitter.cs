using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the equality of a record that the compiler's own would compare by reference: one with lists, maps, bytes or JSON.</summary>
internal static class RecordEqualityEmitter
{
    /// <summary>How many values <c>HashCode.Combine</c> takes.</summary>
    private const int MostHashed = 8;

    /// <summary>The members; empty where the compiler's are right.</summary>
    public static string Emit(EmissionModel emission, RecordModel record)
    {
        (string Name, TypeUse Type, bool IsThreeState)[] members = record.Properties
            .Where(property => !property.IsFixed)
            .Select(property => (CSharpText.Identifier(property.Name), property.Type, property.IsThreeState))
            .Concat(record.AdditionalProperties is { } value ? [(RecordEmitter.AdditionalName(record), new MapUse(value, false, null), false)] : [])
            .ToArray();
        return members.All(member => IsComparable(member.Type)) ? "" : CSharpWriter.Fill($$"""
            /// <summary>Whether all properties are equal; lists and maps are, when they hold the same.</summary>
            public bool Equals({{CSharpText.Identifier(record.Name)}}? other) =>
                (object)this == (object?)other
                || (other is not null
                    {{CSharpWriter.Lines(members.Select(member => "&& " + AreEqual(emission, member.Name, member.Type, member.IsThreeState)))}});

            /// <inheritdoc/>
            public override int GetHashCode() => {{Hash(members)}};
            """);
    }

    private static string AreEqual(EmissionModel emission, string name, TypeUse type, bool isThreeState)
    {
        if (IsComparable(type))
        {
            return $"{name} == other.{name}";
        }

        return isThreeState
            ? $"{name}.IsPresent == other.{name}.IsPresent\n&& {Compare(emission, type, $"{name}.Or(null)", $"other.{name}.Or(null)")}"
            : Compare(emission, type, name, "other." + name);
    }

    /// <summary>An expression: whether two values, each of which may be null, are equal.</summary>
    public static string Compare(EmissionModel emission, TypeUse type, string left, string right) => type switch
    {
        ListUse list => $"ValueEquality.Lists<{TypeText.Of(emission, list.Item)}>({left}, {right}{CompareItems(emission, list.Item)})",
        MapUse map => $"ValueEquality.Maps<{TypeText.Of(emission, map.Value)}>({left}, {right}{CompareItems(emission, map.Value)})",
        ScalarUse { Kind: ScalarKind.Bytes or ScalarKind.Base64Url } => $"ValueEquality.Bytes({left}, {right})",
        ScalarUse { Kind: ScalarKind.Json } => $"ValueEquality.Json({left}, {right})",
        _ => $"{left} == {right}",
    };

    private static string CompareItems(EmissionModel emission, TypeUse item) =>
        IsComparable(item) ? "" : $", static (left, right) => {Compare(emission, item, "left", "right")}";

    // Some values are enough for a hash: the first ones, what identifies things before how many they hold.
    private static string Hash((string Name, TypeUse Type, bool IsThreeState)[] members)
    {
        string[] parts = [.. members.OrderBy(member => !IsComparable(member.Type)).Select(member => HashPart(member.Name, member.Type, member.IsThreeState)).Where(part => part.Length > 0).Take(MostHashed)];
        return parts.Length == 0 ? "0" : $"global::System.HashCode.Combine({string.Join(", ", parts)})";
    }

    private static string HashPart(string name, TypeUse type, bool isThreeState) => type switch
    {
        ListUse or MapUse => $"{name}{(isThreeState ? ".Or(null)" : "")}?.Count",
        ScalarUse { Kind: ScalarKind.Bytes or ScalarKind.Base64Url } => $"{name}{(isThreeState ? ".Or(null)" : "")}?.Length",
        ScalarUse { Kind: ScalarKind.Json } => "",
        _ => name,
    };

    /// <summary>Whether <c>==</c> compares values.</summary>
    public static bool IsComparable(TypeUse type) => type is ModelUse or ScalarUse { Kind: not (ScalarKind.Bytes or ScalarKind.Base64Url or ScalarKind.Json or ScalarKind.Stream) };
}
