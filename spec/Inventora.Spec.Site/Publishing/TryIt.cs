using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Inventora.Spec.Site.Documents;
using Scalar.AspNetCore;

namespace Inventora.Spec.Site.Publishing;

/// <summary>The files of the console that requests are sent with: Scalar's bundle, as its package carries it, and the document.</summary>
internal static class TryIt
{
    /// <summary>The page.</summary>
    public const string ConsolePath = "console.html";

    /// <summary>Where the sandbox listens when it is started as the page says.</summary>
    public const string Sandbox = "http://127.0.0.1:5080/api";

    /// <summary>The key that it is started with.</summary>
    public const string SandboxKey = "demo-key";

    /// <summary>How it is started, from the tool's package.</summary>
    public const string StartSandbox = $"inventora-sandbox --port 5080 --seed docs --api-key {SandboxKey} --cors \"*\"";

    private const string Bundle = "ScalarStaticAssets.scalar.js";

    // In a script file; nothing in it can end the script.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What the page may send requests to: its own host, this machine, and the hosts that the document names.</summary>
    public static string ConnectSources(ApiDocument document)
    {
        var named = document.Top.Items("servers").Concat(document.Operations.SelectMany(operation => operation.Servers))
            .Select(server => server.Text("url"))
            .Select(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !url!.Contains('{', StringComparison.Ordinal) ? new Uri(url!).GetLeftPart(UriPartial.Authority) : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return string.Join(' ', ["'self'", "http://127.0.0.1:*", "http://localhost:*", .. named]);
    }

    /// <summary>Where the bundle shows an operation; where its name for the tag is another one, it opens at its beginning.</summary>
    public static string AnchorOf(ApiDocument document, ApiOperation operation)
    {
        var tag = document.Tags.First(tag => tag.Operations.Contains(operation)).Name;
        var group = tag is null ? "" : $"tag/{UniqueKeys.Slug(tag.ToLowerInvariant())}/";
        return $"#{group}{operation.Method}{operation.Path}";
    }

    /// <summary>The bundle, its licence and the document.</summary>
    public static IEnumerable<SiteFile> Files(ApiDocument document)
    {
        yield return new SiteFile("assets/console-document.js", $"window.siteDocument={WithSandbox(document).ToJsonString(Options)};\nwindow.siteKeys={Keys(document).ToJsonString(Options)};\n");
        using var packed = typeof(ScalarOptions).Assembly.GetManifestResourceStream(Bundle)
            ?? throw new InvalidOperationException($"Scalar's package carries no {Bundle}.");
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var content = new MemoryStream();
        unpacked.CopyTo(content);
        yield return new SiteFile("assets/scalar.js", content.ToArray());
    }

    // The sandbox comes first, so that nobody's first try changes real records.
    private static JsonObject WithSandbox(ApiDocument document)
    {
        var root = document.Root.DeepClone().AsObject();
        if (document.IsOurs)
        {
            var servers = root["servers"] as JsonArray ?? [];
            root["servers"] = new JsonArray([new JsonObject { ["url"] = Sandbox, ["description"] = "The sandbox on this machine." }, .. servers.Select(server => server?.DeepClone())]);
        }

        return root;
    }

    // The sandbox's key is no secret; whoever chooses another server has a key of their own.
    private static JsonObject Keys(ApiDocument document)
    {
        var keys = new JsonObject();
        foreach (var (name, scheme) in document.IsOurs ? document.SecuritySchemes : [])
        {
            if (scheme.Text("type") == "apiKey" && scheme.Text("in") == "header")
            {
                keys[name] = new JsonObject { ["value"] = SandboxKey };
            }
        }

        return keys;
    }
}
