using System.Diagnostics;

namespace Inventora.Contracts.Packages.Tests;

/// <summary>New projects outside of the repository, which know the packages and nothing else: with every warning an error, for the oldest and the newest framework.</summary>
/// <remarks>They take a minute or two, so that they run only where <c>INVENTORA_FULL=1</c> asks for them, as <c>.ci/full</c> does.</remarks>
public sealed class ConsumerTests(PackageFeed feed) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("inventora-consumers-").FullName;

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("INVENTORA_FULL") != "1")
        {
            return;
        }

        foreach (string file in Directory.GetFiles(RepositoryPath.Combine("contracts", "Inventora.Contracts.Packages.Tests", "Consumers"), "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.GetRelativePath(RepositoryPath.Combine("contracts", "Inventora.Contracts.Packages.Tests", "Consumers"), file));
        }

        // What the samples show is what is built.
        CopySample("ConsoleClient", "Console");
        CopySample("MinimalServer", "Web");
        CopySample("OwnDocument", "Generated");

        feed.OfferTo(folder, "packages");
        await Command.DotnetAsync(folder, "pack", "OtherAnalyzer", "-o", feed.Folder, "-v", "q", "--nologo");
        await Command.DotnetAsync(folder, "build", "Consumers.slnx", "-v", "q", "--nologo", $"-p:PackedVersion={feed.Version}");
    }

    [Fact]
    public async Task Projects_outside_of_the_repository_work_with_the_packages_alone()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("INVENTORA_FULL") == "1", "Takes a minute or two: INVENTORA_FULL=1 runs it, as .ci/full does.");

        foreach (string framework in (string[])["net8.0", "net10.0"])
        {
            File.Exists(Output("Library", framework)).Should().BeTrue();

            using Process server = Process.Start(Command.StartOf("dotnet", folder, Output("Web", framework), "--urls", "http://127.0.0.1:0"))!;
            try
            {
                string address = await ReadAddressAsync(server);
                (await Command.DotnetAsync(folder, Output("Console", framework), address + "/api", "demo-key")).Should().Contain("Handmade Candle");
            }
            finally
            {
                server.Kill();
            }

            // The generator, on a document that is not ours, beside an analyzer with another Microsoft.OpenApi.
            string said = await Command.DotnetAsync(folder, Output("Generated", framework));
            said.Should().Contain("The Odyssey: 12.50").And.Contain("400: ");
        }

        // The server of that project keeps few of its promises; that the suite has something to say on each is what is tested.
        (_, string tests) = await Command.RunAsync("dotnet", folder, Output("Verified", "net10.0"));
        tests.Should().MatchRegex("Total: 36[0-9], Errors: 0, Failed: [1-9]");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private string Output(string project, string framework) => Path.Combine(folder, project, "bin", "Debug", framework, project + ".dll");

    private void CopySample(string sample, string project)
    {
        foreach (string file in Directory.GetFiles(RepositoryPath.Combine("contracts", "samples", sample)).Where(file => !file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            Copy(file, Path.Combine(project, Path.GetFileName(file)));
        }
    }

    private void Copy(string file, string to)
    {
        string target = Path.Combine(folder, to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    private static async Task<string> ReadAddressAsync(Process server)
    {
        const string Listening = "Now listening on: ";
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var start)
            {
                return line[(start + Listening.Length)..].Trim();
            }
        }

        throw new InvalidOperationException("The server ended without serving: " + await server.StandardError.ReadToEndAsync(patience.Token));
    }
}
