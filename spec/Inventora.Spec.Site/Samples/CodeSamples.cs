using System.Collections.Concurrent;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Samples;

/// <summary>Makes the samples of a document's operations. What the API sends itself has none.</summary>
public sealed class CodeSamples
{
    private readonly CSharpSamples? csharp;

    // Pages, formats and Markdown ask for the same ones.
    private readonly ConcurrentDictionary<string, IReadOnlyList<CodeSample>> made = new(StringComparer.Ordinal);

    /// <summary>The samples of a document; the names in C# are asked of the generator once.</summary>
    public CodeSamples(ApiDocument document) => csharp = document.ParseModel() is { } model ? new CSharpSamples(model, document.IsOurs) : null;

    /// <summary>Curl, C# where every name is known for sure, and the request as it travels.</summary>
    public IReadOnlyList<CodeSample> Of(ApiOperation operation) => operation.IsIncoming ? [] : made.GetOrAdd(operation.Key, _ => Make(operation));

    private IReadOnlyList<CodeSample> Make(ApiOperation operation)
    {
        var request = SampleRequest.Of(operation);
        var code = csharp?.Find(operation, request);
        return
        [
            new CodeSample("Shell", "curl", CurlSample.Write(request)),
            .. code is null ? Array.Empty<CodeSample>() : [new CodeSample("C#", "C#", code)],
            new CodeSample("HTTP", "HTTP", HttpSample.Write(request)),
        ];
    }
}
