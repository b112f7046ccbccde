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

    [Theory]
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
        FluentActions.Invoking(() => ServerArguments.Parse(arguments)).Should().Throw<InvalidArgumentsException>().WithMessage("*.");
}
