using Inventora.Contracts.Generator.Emit;
using Inventora.Contracts.Generator.Emit.Models;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit;

/// <summary>Whatever text a document has in whatever place: the emitted tokens are those of a harmless document, but for literals.</summary>
public sealed class HostileDocumentTests
{
    private static readonly EmissionModel Server = Emission with { Parts = ContractParts.Models | ContractParts.Server };

    public static TheoryData<string> Texts { get; } = new(HostileText.All);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_of_the_document_stands_only_in_literals_and_comments(string text)
    {
        IReadOnlyList<SourceFile> harmless = Emit("harmless");
        IReadOnlyList<SourceFile> hostile = Emit(text);

        for (int i = 0; i < hostile.Count; i++)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(hostile[i].Text, GeneratorHarness.ParseOptions);
            tree.GetDiagnostics().Should().BeEmpty();
            Tokens(tree).Should().Equal(Tokens(CSharpSyntaxTree.ParseText(harmless[i].Text, GeneratorHarness.ParseOptions)));
            tree.GetRoot().DescendantTrivia(descendIntoTrivia: false).Select(trivia => trivia.Kind()).Distinct().Should().BeSubsetOf(
            [
                SyntaxKind.SingleLineCommentTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia, SyntaxKind.WhitespaceTrivia, SyntaxKind.EndOfLineTrivia,
                SyntaxKind.NullableDirectiveTrivia, SyntaxKind.PragmaWarningDirectiveTrivia,
            ]);
            hostile[i].Text.Should().NotContainAny("\r", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066");
        }
    }

    [Fact]
    public void A_document_of_hostile_texts_compiles_and_its_values_survive()
    {
        IReadOnlyList<TypeModel> types = [.. HostileText.All.SelectMany((text, i) => Types(text, i.ToString()))];
        EmittedContract contract = EmittedContract.Compile(types, emission: Server);

        for (int i = 0; i < HostileText.All.Count; i++)
        {
            if (!HostileText.All[i].Contains('\uD800'))
            {
                string json = System.Text.Json.JsonSerializer.Serialize(HostileText.All[i]);
                contract.AssertRoundTrip("Kind" + i, json);
                contract.AssertRoundTrip("Thing" + i, $"{{{json}:{json}}}");
            }
        }
    }

    // Lengths of names and values become case labels; numbers are compared as tokens of any value.
    private static IEnumerable<string> Tokens(SyntaxTree tree) =>
        tree.GetRoot().DescendantTokens().Select(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.NumericLiteralToken
            ? token.Kind().ToString()
            : token.Text);

    private static IReadOnlyList<SourceFile> Emit(string text)
    {
        EmissionModel emission = Server with { DocumentName = text };
        IReadOnlyList<TypeModel> types = [.. Types(text, "")];
        return
        [
            .. types.Select(type => TypeEmitter.EmitTypes(emission, [type])),
            .. types.Where(type => type is RecordModel or UnionModel).Select(type => ValidatorEmitter.EmitValidators(emission, [type])),
        ];
    }

    private static IEnumerable<TypeModel> Types(string text, string suffix)
    {
        EnumModel kind = Enum("Kind" + suffix, isOpen: false, ("A", text), ("B", "another"));
        kind = kind with
        {
            SourceName = text,
            Description = text,
            Members = kind.Members.Select(member => member with { Description = text }).ToEquatableArray(),
        };
        yield return kind;
        yield return kind with { Name = "Open" + suffix, IsOpen = true };

        // A pattern is emitted where .NET can read it; the harmless document has to have one too.
        string? pattern = System.Text.RegularExpressions.Regex.Escape(text);
        PropertyModel property = Property(text, Scalar(ScalarKind.String, new ConstraintModel(MinLength: 1, Pattern: pattern))) with
        {
            Name = "Property",
            Description = text,
            Default = new LiteralModel(LiteralKind.String, text, null),
            DefaultedName = "PropertyOrDefault",
        };
        PropertyModel other = Property(text + "2", Scalar(ScalarKind.String)) with { Name = "Other" };
        var condition = new ConditionModel(
            "Property",
            new[] { new LiteralModel(LiteralKind.String, text, null) }.ToEquatableArray(),
            new[] { "Other" }.ToEquatableArray(),
            default);
        yield return Record("Thing" + suffix, property, other) with
        {
            SourceName = text,
            Description = text,
            Conditions = new[] { condition }.ToEquatableArray(),
        };
        string[] texts = [text];
        UnionArmModel marked = new("Thing", Ref("Thing" + suffix), JsonKinds.Object, texts.ToEquatableArray(), texts.ToEquatableArray(), default);
        UnionArmModel shaped = new("Map", Map(Scalar(ScalarKind.String)), JsonKinds.Object, default, texts.ToEquatableArray(), texts.ToEquatableArray());
        UnionArmModel loose = shaped with { Name = "OtherMap", Type = Map(Scalar(ScalarKind.Json)) };
        yield return new UnionModel("Choice" + suffix, text, text, false, new[] { marked, shaped, loose }.ToEquatableArray(), text);
    }
}
