using Inventora.Spec.Site.Changes.Reports;

namespace Inventora.Spec.Site.Tests.Changes;

public sealed class RuleTableTests
{
    [Fact]
    public void The_page_of_rules_is_that_of_the_code()
    {
        var path = Path.Combine(SiteRepository.Root, "docs", "changes.md");
        if (Environment.GetEnvironmentVariable("INVENTORA_UPDATE") == "1")
        {
            File.WriteAllText(path, RuleTable.Write());
        }

        File.ReadAllText(path).Should().Be(RuleTable.Write());
    }
}
