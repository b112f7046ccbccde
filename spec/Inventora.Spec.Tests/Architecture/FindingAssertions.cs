namespace Inventora.Spec.Tests.Architecture;

/// <summary>Says everything that is wrong at once, not only the first.</summary>
internal static class FindingAssertions
{
    public static void ShouldBeNone(this IEnumerable<string> findings, string because = "") =>
        string.Join(Environment.NewLine, findings).Should().BeEmpty(because);
}
