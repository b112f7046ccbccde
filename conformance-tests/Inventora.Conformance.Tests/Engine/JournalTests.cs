using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>The journal knows of a change before the server does.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("inventora-journal-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task When_a_change_arrives_its_line_and_the_record_as_it_was_are_on_disk()
    {
        var file = Path.Combine(folder.FullName, "run.journal");
        var journals = new List<string>();
        var server = new MiniServer();
        server.Instead = (request, _) =>
        {
            if (request.Method != HttpMethod.Get)
            {
                using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
                journals.Add(reader.ReadToEnd());
            }

            return null;
        };
        var check = EngineRun.Check("test/a-check", async context =>
        {
            await context.Api.PatchAsync("/products/prod-1", new { notes = "changed" });
            await context.Api.PostAsync("/tasks", new { name = context.Unique("x") });
        }, "PAGE-7");
        await new ConformanceRun(EngineRun.Options() with { Journal = file }, server.Handler, null, [check]).RunAsync();

        journals[0].Should().EndWith("{\"sends\":\"PATCH\",\"path\":\"/products/prod-1\"}\n").And.Contain("\"before\":\"/products/prod-1\"").And.Contain("as it was");
        journals[1].Should().EndWith("{\"sends\":\"POST\",\"path\":\"/tasks\"}\n");
        (await File.ReadAllTextAsync(file)).Should().EndWith("{\"finished\":true}\n").And.NotContain(EngineRun.Key);
    }
}
