using Inventora.Spec;

namespace Inventora.Conformance.Tests.Runner;

public sealed class KnownFailureFileTests
{
    private static readonly Ledger TheLedger = Ledger.Load();

    [Fact]
    public void A_list_is_read_with_its_comments()
    {
        var list = KnownFailureFile.Parse(
            """
            // What waits for the next release.
            [
              { "fact": "PAGE-7", "reason": "ticket 12", "expires": "2026-12-31" },
            ]
            """,
            TheLedger);

        list.Should().Equal(new KnownFailure("PAGE-7", "ticket 12", new DateOnly(2026, 12, 31)));
    }

    [Theory]
    [InlineData("", "expected a JSON array")]
    [InlineData("{}", "expected a JSON array")]
    [InlineData("[1]", "entry 1: expected an object with fact, reason, expires")]
    [InlineData("[{\"fact\": \"PAGE-7\", \"reason\": \"r\"}]", "entry 1: expected expires to be a text")]
    [InlineData("[{\"fact\": \"PAGE-7\", \"reason\": \" \", \"expires\": \"2026-12-31\"}]", "entry 1: expected reason to be a text")]
    [InlineData("[{\"fact\": \"PAGE-7\", \"reason\": \"r\", \"expires\": \"31.12.2026\"}]", "entry 1: expires: expected a day such as 2026-12-31, seen 31.12.2026")]
    [InlineData("[{\"fact\": \"PAGE-7\", \"reason\": \"r\", \"expires\": \"2026-02-30\"}]", "seen 2026-02-30")]
    [InlineData("[{\"fact\": \"PAGE-7777\", \"reason\": \"r\", \"expires\": \"2026-12-31\"}]", "entry 1: the ledger has no fact PAGE-7777")]
    [InlineData("[{\"fact\": \"PAGE-7\", \"reason\": \"r\", \"expires\": \"2026-12-31\", \"until\": 1}]", "seen until")]
    [InlineData("[{\"fact\": \"PAGE-7\", \"fact\": \"PAGE-8\", \"reason\": \"r\", \"expires\": \"2026-12-31\"}]", "expected a JSON array")]
    public void What_is_no_list_is_refused_with_the_place(string text, string message)
    {
        var parse = () => KnownFailureFile.Parse(text, TheLedger);

        parse.Should().Throw<FormatException>().WithMessage($"*{message}*");
    }

    [Fact]
    public void A_fact_is_named_once()
    {
        const string Entry = "{\"fact\": \"PAGE-7\", \"reason\": \"r\", \"expires\": \"2026-12-31\"}";
        var parse = () => KnownFailureFile.Parse($"[{Entry}, {Entry}]", TheLedger);

        parse.Should().Throw<FormatException>().WithMessage("PAGE-7 is named twice");
    }
}
