using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>The bodies for values that are strings.</summary>
internal sealed class TextEnumBodies(EmissionModel emission, EnumModel model, string type) : EnumConverterBodies(emission, model, type)
{
    /// <inheritdoc/>
    public override string Fields => Model.IsOpen ? "" : CSharpWriter.Fill($$"""
        private static readonly {{ConverterText.EncodedText}}[] Encoded =
        [
            {{CSharpWriter.Lines(Model.Members.Select(member => $"{ConverterText.EncodedText}.Encode({CSharpText.StringLiteral(member.Value)}),"))}}
        ];
        """);

    /// <inheritdoc/>
    public override string Read => CSharpWriter.Fill($$"""
        global::System.ReadOnlySpan<byte> text = {{Reader}}.ReadText(ref reader, Expected);
        switch (text.Length)
        {
            {{CSharpWriter.Lines(Model.Members.Select(Case))}}
            default:
                {{(Model.IsOpen ? $"return new {Type}({Reader}.ReadString(ref reader));" : $"throw {Reader}.Unexpected(ref reader, Expected);")}}
        }
        """);

    /// <inheritdoc/>
    public override string Write => Model.IsOpen ? "writer.WriteStringValue(value.Value);" : CSharpWriter.Fill($$"""
        if ((uint)value >= (uint)Encoded.Length)
        {
            throw new global::System.ArgumentOutOfRangeException(nameof(value), value, "expected " + Expected);
        }

        writer.WriteStringValue(Encoded[(int)value]);
        """);

    /// <inheritdoc/>
    public override string ToText => Model.IsOpen ? "return value.Value;" : $"return {RawSwitch(member => CSharpText.StringLiteral(member.Value))};";

    /// <inheritdoc/>
    public override string TryParse => Model.IsOpen
        ? CSharpWriter.Fill($$"""
            value = text is null ? default : new {{Type}}(text);
            return text is not null;
            """)
        : CSharpWriter.Fill($$"""
            switch (text)
            {
                {{CSharpWriter.Lines(Model.Members.Select(member => $"case {CSharpText.StringLiteral(member.Value)}:\n    value = {MemberOf(member)};\n    return true;"))}}
                default:
                    value = default;
                    return false;
            }
            """);

    private string Case(EnumMemberModel member) => CSharpWriter.Fill($$"""
        case {{CSharpText.Utf8Length(member.Value)}} when text.SequenceEqual({{CSharpText.Utf8Literal(member.Value)}}):
            return {{MemberOf(member)}};
        """);
}
