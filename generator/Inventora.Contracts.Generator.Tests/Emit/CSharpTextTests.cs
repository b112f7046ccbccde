using System.Globalization;
using Inventora.Contracts.Generator.Emit;
using Inventora.Contracts.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inventora.Contracts.Generator.Tests.Emit;

public sealed class CSharpTextTests
{
    public static TheoryData<string> HostileTexts { get; } = new(HostileText.All);

    [Theory]
    [InlineData("Name", "Name")]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("Größe", "Größe")]
    public void A_name_is_escaped_where_it_is_a_keyword(string name, string expected) => CSharpText.Identifier(name).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a;b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u200Db")]
    [InlineData("@a")]
    public void What_is_no_name_never_becomes_one(string name) => ((Action)(() => CSharpText.Identifier(name))).Should().Throw<ArgumentException>();

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_literal_is_one_token_of_the_same_value(string text)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(CSharpText.StringLiteral(text), consumeFullText: true);

        expression.GetDiagnostics().Should().BeEmpty();
        expression.Should().BeOfType<LiteralExpressionSyntax>().Which.Token.ValueText.Should().Be(text);
        CSharpText.StringLiteral(text).Should().NotContainAny("\n", "\r", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066");
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_literal_of_bytes_is_one_token(string text)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(CSharpText.Utf8Literal(text), consumeFullText: true);

        expression.GetDiagnostics().Should().BeEmpty();
        expression.Should().BeOfType<LiteralExpressionSyntax>().Which.Kind().Should().Be(SyntaxKind.Utf8StringLiteralExpression);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_description_is_nothing_but_well_formed_comment(string text)
    {
        string comment = CSharpText.Summary(text, "Nothing.") + "\n" + CSharpText.Parameter("a", text, "Nothing.");

        CSharpSyntaxTree tree = (CSharpSyntaxTree)CSharpSyntaxTree.ParseText(
            comment + "\nclass C { }",
            new CSharpParseOptions(LanguageVersion.CSharp12, Microsoft.CodeAnalysis.DocumentationMode.Diagnose));
        tree.GetDiagnostics().Should().BeEmpty();
        tree.GetRoot().DescendantTokens().Select(token => token.Text).Should().Equal("class", "C", "{", "}", "");
    }

    [Fact]
    public void The_first_paragraph_is_the_summary_and_the_others_are_remarks()
    {
        CSharpText.Summary("\nOne `a<b>`\r\nline.\u2028\u2028Two & three.\n\nFour.\n", "")
            .Should().Be(
                """
                /// <summary>
                /// One <c>a&lt;b&gt;</c>
                /// line.
                /// </summary>
                /// <remarks>
                /// Two &amp; three.
                ///
                /// Four.
                /// </remarks>
                """);
    }

    [Theory]
    [InlineData(ScalarKind.Int32, "-2147483648", "-2147483648")]
    [InlineData(ScalarKind.Int64, "9223372036854775807", "9223372036854775807L")]
    [InlineData(ScalarKind.Int64, "1e3", "1000L")]
    [InlineData(ScalarKind.Decimal, "10.50", "10.50m")]
    [InlineData(ScalarKind.Double, "0.1", "0.1d")]
    [InlineData(ScalarKind.Double, "1e300", "1E+300d")]
    [InlineData(ScalarKind.Single, "2.5", "2.5f")]
    public void A_number_keeps_its_value(ScalarKind kind, string number, string expected) => CSharpText.NumberLiteral(kind, number).Should().Be(expected);

    [Theory]
    [InlineData(ScalarKind.Int32, "2147483648")]
    [InlineData(ScalarKind.Int32, "1.5")]
    [InlineData(ScalarKind.Double, "1e999")]
    [InlineData(ScalarKind.Decimal, "1; return")]
    [InlineData(ScalarKind.String, "1")]
    public void What_is_no_number_of_the_kind_never_becomes_one(ScalarKind kind, string number) =>
        ((Action)(() => CSharpText.NumberLiteral(kind, number))).Should().Throw<Exception>();

    [Fact]
    public void The_culture_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            CSharpText.NumberLiteral(ScalarKind.Decimal, "-1.5").Should().Be("-1.5m");
            CSharpText.NumberLiteral(ScalarKind.Double, "-1.5").Should().Be("-1.5d");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
