using System.Globalization;
using System.Security.Cryptography;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>What the server is started with.</summary>
internal sealed record ServerArguments
{
    /// <summary>How to start the server.</summary>
    public const string Usage = """
        Serves the Inventora API on this machine, with made-up data.

          --port N             listen on this port of 127.0.0.1 (default: a free one)
          --database FILE      keep the data in this file (default: a temporary one, deleted at the end)
          --api-key KEY        the key to accept (default: a random one)
          --exit-with-stdin    end when standard input ends, so as not to outlive the program that started the server
          --help               say this
        """;

    // What test hosts and tools of ASP.NET Core pass to every program.
    private static readonly string[] OfTheHost = ["--environment", "--contentRoot", "--applicationName"];

    /// <summary>The port of 127.0.0.1; 0 for a free one.</summary>
    public int Port { get; private init; }

    /// <summary>The file to keep the data in; null for a temporary one.</summary>
    public string? Database { get; private init; }

    /// <summary>The key to accept.</summary>
    public string ApiKey { get; private init; } = "inv_" + RandomNumberGenerator.GetHexString(40, lowercase: true);

    /// <summary>Whether to end when standard input ends.</summary>
    public bool ExitWithStandardInput { get; private init; }

    /// <summary>Whether to say how the server is started instead of starting it.</summary>
    public bool Help { get; private init; }

    /// <summary>Reads the arguments; values follow their option after a space or an equals sign.</summary>
    /// <exception cref="InvalidArgumentsException">There is an unknown option, or a value is missing or wrong.</exception>
    public static ServerArguments Parse(IReadOnlyList<string> arguments)
    {
        var result = new ServerArguments();
        for (var index = 0; index < arguments.Count; index++)
        {
            var equals = arguments[index].IndexOf('=');
            var option = equals < 0 ? arguments[index] : arguments[index][..equals];
            result = option switch
            {
                "--port" => result with { Port = ParsePort(Value()) },
                "--database" => result with { Database = Value() },
                "--api-key" => result with { ApiKey = ParseKey(Value()) },
                "--exit-with-stdin" when equals < 0 => result with { ExitWithStandardInput = true },
                "--help" or "-h" when equals < 0 => result with { Help = true },
                _ when equals >= 0 && OfTheHost.Contains(option) => result,
                _ => throw new InvalidArgumentsException($"Unknown argument '{arguments[index]}'. --help says which there are."),
            };

            string Value()
            {
                var value = equals >= 0 ? arguments[index][(equals + 1)..] : index + 1 < arguments.Count ? arguments[++index] : "";
                return value.Length > 0 && (equals >= 0 || !value.StartsWith("--", StringComparison.Ordinal))
                    ? value
                    : throw new InvalidArgumentsException($"{option} needs a value.");
            }
        }

        return result;
    }

    private static int ParsePort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue
            ? port
            : throw new InvalidArgumentsException($"--port needs a number from 0 to {ushort.MaxValue}, not '{text}'.");

    // Others don't travel in a header.
    private static string ParseKey(string text) => text.All(character => character is > ' ' and <= '~')
        ? text
        : throw new InvalidArgumentsException("--api-key takes visible ASCII characters only.");
}
