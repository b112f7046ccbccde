using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Json;

/// <summary>The C# that reads JSON values, in any file of a contract.</summary>
public static class JsonReaderText
{
    /// <summary>
    /// An expression of the type that <see cref="TypeText.Of"/> gives (a list or map: the concrete class), which reads the value whose first
    /// token <paramref name="reader"/> stands on, and throws <c>JsonException</c> for anything else.
    /// </summary>
    /// <param name="emission">Where the types are.</param>
    /// <param name="use">What is read.</param>
    /// <param name="reader">The name of a variable of the type <c>Utf8JsonReader</c> that can be passed by reference.</param>
    public static string ReadExpression(EmissionModel emission, TypeUse use, string reader = "reader") => Read(emission, use, reader, "null");

    /// <summary>The same as a delegate <c>JsonValueRead&lt;T&gt;</c>: what a body or an item of a list is read with.</summary>
    public static string ReadDelegate(EmissionModel emission, TypeUse use) => use switch
    {
        { IsNullable: true } => Lambda(emission, use),
        ModelUse model => $"{Converter(emission, model)}.Read",
        ScalarUse scalar => $"{Reader(emission)}.Read{scalar.Kind}",
        _ => Lambda(emission, use),
    };

    /// <summary>The name of the class that reads and writes an emitted type.</summary>
    public static string Converter(EmissionModel emission, ModelUse model) => TypeText.Name(emission, model.Name + "JsonConverter");

    /// <summary>As <see cref="ReadExpression"/>, of a value that may not be null.</summary>
    public static string ReadPresent(EmissionModel emission, TypeUse use, string reader = "reader") => use switch
    {
        ModelUse model => $"{Converter(emission, model)}.Read(ref {reader})",
        ScalarUse scalar => $"{reader}.Read{scalar.Kind}()",
        ListUse list => $"{reader}.ReadList{Argument(emission, list.Item)}({ReadDelegate(emission, list.Item)})",
        MapUse map => $"{reader}.ReadMap{Argument(emission, map.Value)}({ReadDelegate(emission, map.Value)})",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    /// <summary>The class that reads scalars and collections, as emitted types of the contract call it.</summary>
    public static string Reader(EmissionModel emission) => RuntimeNames.Shared(emission, "JsonValueReader");

    /// <summary>The type argument for a method that takes <see cref="ReadDelegate"/>; empty where the compiler finds it out itself.</summary>
    /// <remarks>A method of one type says what it reads; a lambda may give a class for an interface.</remarks>
    public static string Argument(EmissionModel emission, TypeUse item) =>
        item is { IsNullable: false } and (ModelUse or ScalarUse) ? "" : $"<{TypeText.Of(emission, item)}>";

    // The null of a value type says its type, so that the compiler can infer the delegate's.
    private static string Lambda(EmissionModel emission, TypeUse use)
    {
        string none = TypeText.IsValueType(use) ? $"({TypeText.Of(emission, use)})null" : "null";
        return $"static (ref Utf8JsonReader reader) => {Read(emission, use, "reader", none)}";
    }

    private static string Read(EmissionModel emission, TypeUse use, string reader, string none)
    {
        string present = ReadPresent(emission, use, reader);
        return use.IsNullable ? $"{reader}.IsNull() ? {none} : {present}" : present;
    }
}
