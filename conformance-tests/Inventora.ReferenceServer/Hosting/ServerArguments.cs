using System.Globalization;
using System.Security.Cryptography;
using Inventora.ReferenceServer.Data;
using Inventora.ReferenceServer.Data.Seed;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>What the server is started with.</summary>
internal sealed record ServerArguments
{
    /// <summary>How to start the server.</summary>
    public const string Usage = """
        Serves the Inventora API on this machine, with made-up data.

          --port N             listen on this port of 127.0.0.1 (default: a free one)
          --database PLACE     keep the data in this file, or in PostgreSQL: postgres://user:password@host/name or
                               "Host=...;Database=...;Username=...;Password=..." (default: a temporary file, deleted at the end)
          --seed WHAT          what a new database begins with: rich (the default, over 1,000 records of every kind), docs (the
                               records of the documentation's examples), or a number of products
          --api-key KEY        the key to accept (default: a random one)
          --latency MS         hold each answer of the API back, by so many milliseconds or a range of them (20-200)
          --fail-rate PART     answer this part of the requests, 0 to 1, with 503 instead of handling them
          --cors ORIGIN        let pages of this origin, or of all (*), call the API from a browser; may be given several times
          --docs DIR           serve the documentation site published into this folder, at /docs
          --exit-with-stdin    end when standard input ends, so as not to outlive the program that started the server
          --help               say this
        """;

    // What test hosts and tools of ASP.NET Core pass to every program.
    private static readonly string[] OfTheHost = ["--environment", "--contentRoot", "--applicationName"];

    /// <summary>The port of 127.0.0.1; 0 for a free one.</summary>
    public int Port { get; private init; }

    /// <summary>The file to keep the data in, or the connection string of a PostgreSQL database; null for a temporary file.</summary>
    public string? Database { get; private init; }

    /// <summary>Whether <see cref="Database"/> is a connection string.</summary>
    public bool IsPostgres { get; private init; }

    /// <summary>What a new database begins with.</summary>
    public SeedChoice Seed { get; private init; }

    /// <summary>How long each answer is held back; null for not at all.</summary>
    public Delay? Latency { get; private init; }

    /// <summary>The part of requests to fail, 0 to 1.</summary>
    public double FailRate { get; private init; }

    /// <summary>The origins whose pages may call the API from a browser.</summary>
    public IReadOnlyList<string> CorsOrigins { get; private init; } = [];

    /// <summary>The folder of a published documentation site; null for none.</summary>
    public string? DocsFolder { get; private init; }

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
                "--database" => WithDatabase(result, Value()),
                "--seed" => result with { Seed = ParseSeed(Value()) },
                "--latency" => result with { Latency = ParseLatency(Value()) },
                "--fail-rate" => result with { FailRate = ParseRate(Value()) },
                "--cors" => result with { CorsOrigins = [.. result.CorsOrigins, ParseOrigin(Value())] },
                "--docs" => result with { DocsFolder = ParseFolder(Value()) },
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

    private static ServerArguments WithDatabase(ServerArguments arguments, string text)
    {
        try
        {
            var connection = PostgresAddress.Parse(text);
            return arguments with { Database = connection ?? text, IsPostgres = connection is not null };
        }
        catch (ArgumentException problem)
        {
            // Without the text, which may hold a password.
            throw new InvalidArgumentsException($"--database has no valid address of a PostgreSQL database: {problem.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
        }
    }

    private static SeedChoice ParseSeed(string text) => SeedChoice.Parse(text)
        ?? throw new InvalidArgumentsException($"--seed takes rich, docs, or a number of products up to {SeedChoice.MostProducts}, not '{text}'.");

    private static Delay ParseLatency(string text) => Delay.Parse(text)
        ?? throw new InvalidArgumentsException($"--latency takes milliseconds (50) or a range of them (20-200), not '{text}'.");

    private static double ParseRate(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate is >= 0 and <= 1
            ? rate
            : throw new InvalidArgumentsException($"--fail-rate takes a part from 0 to 1, such as 0.1, not '{text}'.");

    private static string ParseOrigin(string text) =>
        text == "*" || (Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.Scheme is ("http" or "https") && origin.GetLeftPart(UriPartial.Authority) == text)
            ? text
            : throw new InvalidArgumentsException($"--cors takes an origin such as https://localhost:5173, without a path, or *, not '{text}'.");

    private static string ParseFolder(string text) => File.Exists(Path.Combine(text, "index.html"))
        ? text
        : throw new InvalidArgumentsException($"--docs takes the folder of a published site, and there is no index.html in '{text}'.");

    // Others don't travel in a header.
    private static string ParseKey(string text) => text.All(character => character is > ' ' and <= '~')
        ? text
        : throw new InvalidArgumentsException("--api-key takes visible ASCII characters only.");
}
