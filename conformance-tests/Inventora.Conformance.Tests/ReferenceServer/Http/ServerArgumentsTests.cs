using Inventora.ReferenceServer.Data.Seed;
using Inventora.ReferenceServer.Hosting;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

public sealed class ServerArgumentsTests
{
    [Fact]
    public void Without_arguments_the_port_is_free_the_data_temporary_and_the_key_another_each_time()
    {
        var arguments = ServerArguments.Parse([]);

        (arguments.Port, arguments.Database, arguments.ExitWithStandardInput, arguments.Help).Should().Be((0, null, false, false));
        arguments.ApiKey.Should().HaveLength(44).And.NotBe(ServerArguments.Parse([]).ApiKey);
    }

    [Fact]
    public void Values_follow_after_a_space_or_an_equals_sign()
    {
        var arguments = ServerArguments.Parse(["--port", "8080", "--database=a=b.db", "--api-key", "k", "--exit-with-stdin", "--environment=Development"]);

        (arguments.Port, arguments.Database, arguments.ApiKey, arguments.ExitWithStandardInput).Should().Be((8080, "a=b.db", "k", true));
    }

    [Fact]
    public void A_bad_day_and_pages_that_may_call_are_chosen()
    {
        var arguments = ServerArguments.Parse(["--latency", "20-200", "--fail-rate=0.25", "--cors", "https://localhost:5173", "--cors=http://app.example", "--seed", "docs"]);

        arguments.Latency.Should().Be(new Delay(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(200)));
        (arguments.FailRate, arguments.Seed).Should().Be((0.25, new SeedChoice(SeedKind.Docs)));
        arguments.CorsOrigins.Should().Equal("https://localhost:5173", "http://app.example");
        ServerArguments.Parse(["--seed", "250"]).Seed.Should().Be(new SeedChoice(SeedKind.Catalogue, 250));
        ServerArguments.Parse(["--latency", "50"]).Latency.Should().Be(new Delay(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50)));
    }

    [Theory]
    [InlineData("postgres://me:s%40cret@db:5433/stock?SSL%20Mode=Disable", "Host=db;Port=5433;Username=me;Password=s@cret;Database=stock;SSL Mode=Disable")]
    [InlineData("postgresql://db/stock", "Host=db;Port=5432;Database=stock")]
    [InlineData("Host=/run/postgresql;Database=stock", "Host=/run/postgresql;Database=stock")]
    public void A_database_of_PostgreSQL_is_told_from_a_file(string text, string connection)
    {
        var arguments = ServerArguments.Parse(["--database", text]);

        (arguments.IsPostgres, arguments.Database).Should().Be((true, connection));
        ServerArguments.Parse(["--database", "postgres.db"]).IsPostgres.Should().BeFalse();
    }

    [Theory]
    [InlineData("--docs", "no/such/folder")]
    [InlineData("--seed", "0")]
    [InlineData("--seed", "many")]
    [InlineData("--latency", "200-20")]
    [InlineData("--latency", "-5")]
    [InlineData("--latency", "1-2-3")]
    [InlineData("--fail-rate", "1.5")]
    [InlineData("--fail-rate", "50%")]
    [InlineData("--cors", "localhost:5173")]
    [InlineData("--cors", "https://app.example/path")]
    [InlineData("--database", "Host=db;Pasword=secret")]
    [InlineData("--database", "postgres://db/stock?no=secret")]
    [InlineData("--port")]
    [InlineData("--port=")]
    [InlineData("--port", "x")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "--database", "x")]
    [InlineData("--api-key", "a b")]
    [InlineData("--api-key", "ä")]
    [InlineData("--database")]
    [InlineData("--exit-with-stdin=yes")]
    [InlineData("--prot", "1")]
    [InlineData("8080")]
    public void What_is_not_understood_is_refused_with_a_sentence(params string[] arguments) =>
        FluentActions.Invoking(() => ServerArguments.Parse(arguments)).Should().Throw<InvalidArgumentsException>().WithMessage("*.").Which.Message.Should().NotContain("secret");
}
