namespace Inventora.Spec.Tests.LedgerGates;

public sealed class ChecksSectionTests
{
    private const string Before =
        """
        # A comment.
        facts:

          # An area

          - id: A-1
            statement: One.
            checks: []
            unobserved: No check yet.

          - id: A-2
            statement: Two.
            checks:
              - area/old
              - area/older

          # Another area

          - id: A-3
            checks: [area/old]

        silences:

          - id: A-1
            question: None.
        """;

    [Fact]
    public void The_checks_of_each_fact_are_replaced_and_reasons_come_and_go_with_them()
    {
        var checks = new Dictionary<string, IReadOnlyList<string>>
        {
            ["A-1"] = ["area/a", "area/b"],
            ["A-2"] = [.. Enumerable.Range(1, 3).Select(number => $"area/{number}-" + new string('x', 60))],
        };

        ChecksSection.Rewrite(Before, checks).Should().Be(
            $"""
            # A comment.
            facts:

              # An area

              - id: A-1
                statement: One.
                checks: [area/a, area/b]

              - id: A-2
                statement: Two.
                checks:
                  - area/1-{new string('x', 60)}
                  - area/2-{new string('x', 60)}
                  - area/3-{new string('x', 60)}

              # Another area

              - id: A-3
                checks: []
                unobserved: No check yet.

            silences:

              - id: A-1
                question: None.
            """);
    }

    [Fact]
    public void Rewriting_twice_is_the_same_as_rewriting_once()
    {
        var checks = new Dictionary<string, IReadOnlyList<string>> { ["A-3"] = ["area/new"] };
        var once = ChecksSection.Rewrite(Before, checks);

        ChecksSection.Rewrite(once, checks).Should().Be(once);
    }
}
