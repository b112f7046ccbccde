using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the C# enum of a closed list of values.</summary>
internal static class ClosedEnumEmitter
{
    /// <summary>The enum's declaration. Integers are the members' own values; others are counted from 0, as C# does it.</summary>
    public static string Emit(EmissionModel emission, EnumModel model)
    {
        bool isLong = EnumValues.AreIntegers(model) && model.Members.Any(member => int.TryParse(member.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) is false);
        return CSharpWriter.Fill($$"""
            {{TypeAttributes.Lines(model)}}
            {{Visibility.Of(emission)}} enum {{CSharpText.Identifier(model.Name)}}{{(isLong ? " : long" : "")}}
            {
                {{CSharpWriter.Blocks(model.Members.Select(member => Member(model, member)))}}
            }
            """);
    }

    private static string Member(EnumModel model, EnumMemberModel member)
    {
        string value = EnumValues.AreIntegers(model) ? " = " + CSharpText.NumberLiteral(ScalarKind.Int64, member.Value).TrimEnd('L') : "";
        return CSharpWriter.Fill($$"""
            {{CSharpText.Summary(member.Description, $"<c>{CSharpText.XmlText(member.Value)}</c>")}}
            {{CSharpText.Identifier(member.Name)}}{{value}},
            """);
    }
}
