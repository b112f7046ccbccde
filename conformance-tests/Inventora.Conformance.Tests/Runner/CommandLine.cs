using System.Diagnostics;
using Inventora.Conformance.Runner;

namespace Inventora.Conformance.Tests.Runner;

/// <summary>What a command line of the runner did.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it said on standard output.</param>
/// <param name="Error">What it said on standard error.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record CommandLine(int ExitCode, string Output, string Error, TimeSpan Duration)
{
    /// <summary>A key that must appear nowhere in what is said, also not in parts.</summary>
    public const string Key = "inv_4f1c9a-Kz+secret/7d";

    /// <summary>All that was said.</summary>
    public string Text => Output + Error;

    /// <summary>The last line of the report.</summary>
    public string LastLine => Output.TrimEnd().Split('\n')[^1];

    /// <summary>Runs a command line in this process.</summary>
    public static async Task<CommandLine> RunAsync(params string[] args) => await RunAsync(args, CancellationToken.None);

    /// <inheritdoc cref="RunAsync(string[])"/>
    public static async Task<CommandLine> RunAsync(string[] args, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await RunnerProgram.RunAsync(args, output, error, cancellation);
        return new CommandLine(exitCode, output.ToString(), error.ToString(), clock.Elapsed);
    }

    /// <summary>Verifies a server.</summary>
    public static Task<CommandLine> VerifyAsync(string url, params string[] more) =>
        RunAsync(["verify", "--url", url, "--api-key", Key, .. more]);

    /// <summary>Fails when something was said that no user should have to read: a stack trace, or a key.</summary>
    public CommandLine IsFitForAUser()
    {
        Text.Should().NotMatchRegex(@"^\s+at \S+\(.*\)", "nobody has to read a stack trace").And.NotContain("Exception");
        foreach (var part in new[] { Key, Uri.EscapeDataString(Key), Key[..^1], Key[1..] })
        {
            Text.Should().NotContainEquivalentOf(part, "the key is secret");
        }

        return this;
    }
}
