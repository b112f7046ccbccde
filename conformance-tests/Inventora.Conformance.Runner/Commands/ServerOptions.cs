using System.CommandLine;

namespace Inventora.Conformance.Runner.Commands;

/// <summary>The options of the commands that speak to a server.</summary>
internal static class ServerOptions
{
    /// <summary>The environment variable that the key may come from.</summary>
    public const string KeyVariable = "INVENTORA_API_KEY";

    /// <summary>Where the server is.</summary>
    public static Option<Uri?> Url(string description) => new("--url") { Description = description, CustomParser = OptionValues.ParseBaseUrl };

    /// <summary>The key.</summary>
    public static Option<string?> ApiKey() => new("--api-key")
    {
        Description = $"The API key. Better given by the environment variable {KeyVariable}, which no list of processes shows.",
        HelpName = "KEY",
    };

    /// <summary>How long to wait.</summary>
    public static Option<TimeSpan?> Timeout() => new("--timeout")
    {
        Description = "The longest time to wait for an answer, in seconds. Default: 30.",
        HelpName = "SECONDS",
        CustomParser = OptionValues.ParseSeconds,
    };

    /// <summary>What may be written to.</summary>
    public static Option<string[]?> AllowWritesTo() => new("--allow-writes-to")
    {
        Description = "A host, other than this machine, whose records may be changed: exactly the host of --url. May be given several times.",
        HelpName = "HOST",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>A number of things, at least one.</summary>
    public static Option<int?> Count(string name, string description)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, out var count) && count < 1)
            {
                result.AddError($"{name}: expected a whole number from 1, seen {text}");
            }
        });
        return option;
    }

    /// <summary>The sentence for a key that is missing; null when there is one.</summary>
    public static string? KeyMistake(string? key) =>
        string.IsNullOrEmpty(key) ? $"A key is needed: give it by the environment variable {KeyVariable} or by --api-key." : null;
}
