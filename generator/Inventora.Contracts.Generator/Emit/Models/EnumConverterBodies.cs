using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>What differs between the converters of enumerations: statements for each of their methods.</summary>
internal abstract class EnumConverterBodies(EmissionModel emission, EnumModel model, string type)
{
    /// <summary>Fields, or nothing.</summary>
    public abstract string Fields { get; }

    /// <summary>Statements that return the value at <c>reader</c>.</summary>
    public abstract string Read { get; }

    /// <summary>Statements that write <c>value</c>.</summary>
    public abstract string Write { get; }

    /// <summary>Statements that return <c>value</c> as text.</summary>
    public abstract string ToText { get; }

    /// <summary>Statements that set <c>value</c> out of <c>text</c> and return whether it is one.</summary>
    public abstract string TryParse { get; }

    protected EnumModel Model => model;

    protected string Type => type;

    protected string Reader => JsonReaderText.Reader(emission);

    /// <summary>The value as a constant of the raw type, or an exception for a number that no member has.</summary>
    protected string RawSwitch(Func<EnumMemberModel, string> constant) => CSharpWriter.Fill($$"""
        value switch
        {
            {{CSharpWriter.Lines(Model.Members.Select(member => $"{MemberOf(member)} => {constant(member)},"))}}
            _ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, "expected " + Expected),
        }
        """);

    protected string MemberOf(EnumMemberModel member) => $"{type}.{CSharpText.Identifier(member.Name)}";
}
