using Inventora.Contracts.Generator.Emit;

namespace Inventora.Contracts.Generator.Tests.Emit;

public sealed class CSharpWriterTests
{
    [Fact]
    public void A_hole_of_several_lines_takes_the_indentation_of_its_line()
    {
        CSharpWriter.Fill($$"""
            class C
            {
                {{"int A;\nint B;"}}
            }
            """).Should().Be("class C\n{\n    int A;\n    int B;\n}");
    }

    [Fact]
    public void A_line_of_an_empty_hole_goes_away()
    {
        CSharpWriter.Fill($$"""
            a
            {{""}}
            b {{""}}
            {
                {{""}}

                {{"c"}}

                {{""}}
            }
            {{""}}
            """).Should().Be("a\nb\n{\n    c\n}");
    }

    [Fact]
    public void An_empty_hole_at_the_begin_leaves_no_line()
    {
        CSharpWriter.Fill($$"""
            {{""}}
            a
            """).Should().Be("a");
    }

    [Fact]
    public void Statements_have_an_empty_line_after_a_block()
    {
        CSharpWriter.Statements(["a();", "if (b)\n{\n}", "", "c();", "if (d)\n{\n}"]).Should().Be("a();\nif (b)\n{\n}\n\nc();\nif (d)\n{\n}");
    }

    [Fact]
    public void Line_ends_are_those_of_the_source_control()
    {
        CSharpWriter.Fill($"a\r\n{1}\r\nb").Should().Be("a\n1\nb");
    }
}
