using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>The bodies for values that are numbers.</summary>
internal sealed class NumberEnumBodies(EmissionModel emission, EnumModel model, string type) : EnumConverterBodies(emission, model, type)
{
    private const string Globalization = "global::System.Globalization";

    /// <inheritdoc/>
    public override string Fields => "";

    /// <inheritdoc/>
    public override string Read => Model.IsOpen
        ? $"return new {Type}({ReadRaw});"
        : CSharpWriter.Fill($$"""
            switch ({{ReadRaw}})
            {
                {{CSharpWriter.Lines(Model.Members.Select(member => $"case {EnumValues.Literal(Model, member)}:\n    return {MemberOf(member)};"))}}
                default:
                    throw {{Reader}}.Unexpected(ref reader, Expected);
            }
            """);

    /// <inheritdoc/>
    public override string Write => $"writer.WriteNumberValue({Raw});";

    /// <inheritdoc/>
    public override string ToText => Model.IsOpen
        ? "return value.ToString();"
        : $"return {RawSwitch(member => CSharpText.StringLiteral(EnumValues.Literal(Model, member).TrimEnd('L', 'm')))};";

    /// <inheritdoc/>
    public override string TryParse => CSharpWriter.Fill($$"""
        if ({{EnumValues.Keyword(Model)}}.TryParse(text, {{Globalization}}.NumberStyles.Float, {{Globalization}}.CultureInfo.InvariantCulture, out {{EnumValues.Keyword(Model)}} number))
        {
            {{Parsed}}
        }

        value = default;
        return false;
        """);

    private string Raw => Model.IsOpen ? "value.Value" : RawSwitch(member => EnumValues.Literal(Model, member));

    private string ReadRaw => $"{Reader}.Read{EnumValues.Kind(Model)}(ref reader)";

    private string Parsed => Model.IsOpen
        ? CSharpWriter.Fill($$"""
            value = new {{Type}}(number);
            return true;
            """)
        : CSharpWriter.Fill($$"""
            switch (number)
            {
                {{CSharpWriter.Lines(Model.Members.Select(member => $"case {EnumValues.Literal(Model, member)}:\n    value = {MemberOf(member)};\n    return true;"))}}
            }
            """);
}
