using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Json;

/// <summary>The C# that writes JSON values, in any file of a contract.</summary>
public static class JsonWriterText
{
    /// <summary>One statement that writes a value; the variable of the writer is called <c>writer</c>.</summary>
    /// <param name="emission">Where the types are.</param>
    /// <param name="use">What is written.</param>
    /// <param name="value">An expression of the type that <see cref="TypeText.Of"/> gives.</param>
    public static string WriteStatement(EmissionModel emission, TypeUse use, string value) => use.IsNullable
        ? CSharpWriter.Fill($$"""
            if ({{value}} is { } present)
            {
                {{WritePresent(emission, use, "present")}}
            }
            else
            {
                writer.WriteNullValue();
            }
            """)
        : WritePresent(emission, use, value);

    /// <summary>The same as a delegate <c>Action&lt;Utf8JsonWriter, T&gt;</c>: what a body or an item of a list is written with.</summary>
    public static string WriteDelegate(EmissionModel emission, TypeUse use) => use switch
    {
        { IsNullable: true } => CSharpWriter.Fill($$"""
            static (writer, item) =>
            {
                {{WriteStatement(emission, use, "item")}}
            }
            """),
        ModelUse model => $"{JsonReaderText.Converter(emission, model)}.Write",
        ScalarUse scalar => $"{Writer(emission)}.Write{scalar.Kind}",
        _ => $"static (writer, item) => {WritePresent(emission, use, "item").TrimEnd(';')}",
    };

    /// <summary>As <see cref="WriteStatement"/>, of a value that is not null.</summary>
    public static string WritePresent(EmissionModel emission, TypeUse use, string value) => use switch
    {
        ModelUse model => $"{JsonReaderText.Converter(emission, model)}.Write(writer, {value});",
        ScalarUse scalar => WriteScalar(scalar.Kind, value),
        ListUse list => $"writer.WriteList({value}, {WriteDelegate(emission, list.Item)});",
        MapUse map => $"writer.WriteMap({value}, {WriteDelegate(emission, map.Value)});",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    /// <summary>The class that writes scalars and collections, as emitted types of the contract call it.</summary>
    public static string Writer(EmissionModel emission) => RuntimeNames.Shared(emission, "JsonValueWriter");

    private static string WriteScalar(ScalarKind kind, string value) => kind switch
    {
        ScalarKind.String or ScalarKind.Uuid => $"writer.WriteStringValue({value});",
        ScalarKind.Boolean => $"writer.WriteBooleanValue({value});",
        _ when kind.IsNumber() && kind != ScalarKind.Decimal => $"writer.WriteNumberValue({value});",
        _ => $"writer.Write{kind}({value});",
    };
}
