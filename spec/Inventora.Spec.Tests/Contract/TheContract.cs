using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.Contract;

/// <summary>The contract that these tests are about, loaded once.</summary>
internal static class TheContract
{
    public static ContractDocument Document { get; } = ContractDocument.Load();

    /// <summary>What stands at a pointer, after following references.</summary>
    public static JsonNode At(string pointer) => Document.Resolve(Document.Follow(pointer));

    /// <summary>The names of the members at a pointer, in their order.</summary>
    public static string[] NamesAt(string pointer) => [.. At(pointer).AsObject().Select(member => member.Key)];

    /// <summary>The texts of the array at a pointer, in their order.</summary>
    public static string[] TextsAt(string pointer) => [.. At(pointer).AsArray().Select(item => item!.GetValue<string>())];

    /// <summary>The schemas of <c>components</c> by name.</summary>
    public static IEnumerable<string> SchemaNames => NamesAt("/components/schemas");
}
