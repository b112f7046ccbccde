using System.Text;
using Microsoft.AspNetCore.Http;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>A request as it reaches the application, whatever a client library would say to it.</summary>
internal sealed record RawRequest(string Method, string Path, string Query = "", byte[]? Body = null)
{
    public string ContentType { get; init; } = "application/json";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [("X-Inventora-API-Key", SandboxInProcess.Key)];

    public void WriteTo(HttpContext context)
    {
        var request = context.Request;
        (request.Method, request.Path, request.QueryString) = (Method, new PathString(Path), new QueryString(Query));
        foreach (var (name, value) in Headers)
        {
            request.Headers.Append(name, value);
        }

        if (Body is not null)
        {
            request.ContentType = ContentType;
            request.ContentLength = Body.Length;
            request.Body = new MemoryStream(Body);
        }
    }

    public override string ToString() =>
        $"{Method} {Path}{Query} [{string.Join("; ", Headers)}] {ContentType} {(Body is null ? "" : Encoding.Latin1.GetString(Body.AsSpan(0, Math.Min(Body.Length, 300))))}";
}
