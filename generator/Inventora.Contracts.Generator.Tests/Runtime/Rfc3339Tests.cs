using System.Text;
using Inventora.Contracts.Generator.Runtime;

namespace Inventora.Contracts.Generator.Tests.Runtime;

public sealed class Rfc3339Tests
{
    [Theory]
    [InlineData("2024-03-15T10:00:00Z", "2024-03-15T10:00:00Z")]
    [InlineData("2024-03-15t10:00:00z", "2024-03-15T10:00:00Z")]
    [InlineData("2024-03-15 10:00:00+00:00", "2024-03-15T10:00:00Z")]
    [InlineData("2024-03-15T10:00:00-00:00", "2024-03-15T10:00:00Z")]
    [InlineData("2024-03-15T10:00:00.5+02:00", "2024-03-15T10:00:00.5+02:00")]
    [InlineData("2024-03-15T10:00:00.123456789Z", "2024-03-15T10:00:00.1234567Z")]
    [InlineData("2024-02-29T23:59:59.9999999-11:30", "2024-02-29T23:59:59.9999999-11:30")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z")]
    public void A_date_and_time_is_read_with_its_offset(string text, string expected)
    {
        Rfc3339.TryParseDateTime(text.AsSpan(), out DateTimeOffset value).Should().BeTrue();
        Rfc3339.Format(value).Should().Be(expected);
        Rfc3339.TryParseDateTime(Encoding.UTF8.GetBytes(text), out DateTimeOffset same).Should().BeTrue();
        same.EqualsExact(value).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-03-15")]
    [InlineData("2024-03-15T10:00:00")]
    [InlineData("2024-03-15T10:00Z")]
    [InlineData("2024-03-15T10:00:00.Z")]
    [InlineData("2024-03-15T10:00:00+0200")]
    [InlineData("2024-03-15T10:00:00+2:00")]
    [InlineData("2024-03-15T10:00:00+02:60")]
    [InlineData("2024-03-15T10:00:00+15:00")]
    [InlineData("2024-03-15T24:00:00Z")]
    [InlineData("2024-03-15T10:60:00Z")]
    [InlineData("2024-03-15T10:00:61Z")]
    [InlineData("2024-13-15T10:00:00Z")]
    [InlineData("2023-02-29T10:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2024-03-15T10:00:00Z ")]
    [InlineData("２024-03-15T10:00:00Z")]
    [InlineData("2024-03-15T10:00:00.00000000000000000000000000000000000000000000000000000000000000Z")]
    public void What_is_no_date_and_time_is_refused(string text) => Rfc3339.TryParseDateTime(text.AsSpan(), out _).Should().BeFalse();

    [Fact]
    public void Every_instant_survives()
    {
        var random = new Random(1);
        for (int i = 0; i < 10000; i++)
        {
            var value = new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(random.Next(-840, 841)));
            Rfc3339.TryParseDateTime(Rfc3339.Format(value).AsSpan(), out DateTimeOffset read).Should().BeTrue();
            read.EqualsExact(value).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-2-29", false)]
    [InlineData("2023-02-29", false)]
    [InlineData("2024-02-29T", false)]
    public void A_date_is_read(string text, bool isDate)
    {
        Rfc3339.TryParseDate(text.AsSpan(), out DateOnly value).Should().Be(isDate);
        (isDate ? Rfc3339.Format(value) : text).Should().Be(text);
    }

    [Theory]
    [InlineData("10:00:00", true)]
    [InlineData("10:00:00.25", true)]
    [InlineData("23:59:60", false)]
    [InlineData("10:00", false)]
    [InlineData("10:00:00Z", false)]
    public void A_time_is_read(string text, bool isTime)
    {
        Rfc3339.TryParseTime(text.AsSpan(), out TimeOnly value).Should().Be(isTime);
        (isTime ? Rfc3339.Format(value) : text).Should().Be(text);
    }

    [Theory]
    [InlineData("P1DT2H", 26)]
    [InlineData("PT90M", 1.5)]
    [InlineData("P2W", 336)]
    [InlineData("-P1D", -24)]
    public void A_duration_is_read(string text, double hours)
    {
        Rfc3339.TryParseDuration(text, out TimeSpan value).Should().BeTrue();
        value.Should().Be(TimeSpan.FromHours(hours));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("1D")]
    [InlineData("PW")]
    [InlineData("P99999999999W")]
    [InlineData("P99999999999Y")]
    public void What_is_no_duration_is_refused(string text) => Rfc3339.TryParseDuration(text, out _).Should().BeFalse();
}
