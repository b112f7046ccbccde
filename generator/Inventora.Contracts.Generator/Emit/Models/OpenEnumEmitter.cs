using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the struct of an open list of values: one that keeps what the list does not have.</summary>
internal static class OpenEnumEmitter
{
    /// <summary>The struct's declaration.</summary>
    public static string Emit(EmissionModel emission, EnumModel model)
    {
        string name = CSharpText.Identifier(model.Name);
        string keyword = EnumValues.Keyword(model);
        bool isText = keyword == "string";
        return CSharpWriter.Fill($$"""
            {{TypeAttributes.Lines(model)}}
            {{Visibility.Of(emission)}} readonly record struct {{name}}
            {
                {{(isText ? "private readonly string? value;" : "")}}

                /// <summary>Takes any value, also one that the contract does not list.</summary>
                /// <param name="value">The value as JSON has it.</param>
                public {{name}}({{keyword}} value)
                {
                    {{(isText ? "this.value = value ?? throw new ArgumentNullException(nameof(value));" : "Value = value;")}}
                }

                {{CSharpWriter.Blocks(model.Members.Select(member => Member(model, member)))}}

                /// <summary>The value as JSON has it.</summary>
                public {{keyword}} Value {{(isText ? "=> value ?? \"\";" : "{ get; }")}}

                /// <summary>Whether the contract lists the value.</summary>
                public bool IsKnown => Value is {{string.Join(" or ", model.Members.Select(member => EnumValues.Literal(model, member)))}};

                /// <summary>The value as text.</summary>
                public override string ToString() => Value{{(isText ? "" : ".ToString(global::System.Globalization.CultureInfo.InvariantCulture)")}};
            }
            """);
    }

    private static string Member(EnumModel model, EnumMemberModel member) => CSharpWriter.Fill($$"""
        {{CSharpText.Summary(member.Description, $"<c>{CSharpText.XmlText(member.Value)}</c>")}}
        public static {{CSharpText.Identifier(model.Name)}} {{CSharpText.Identifier(member.Name)}} => new({{EnumValues.Literal(model, member)}});
        """);
}
