using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>Emits the server stubs: for each tag a handler interface with its requests and results, and the endpoints that call it.</summary>
public static class ServerEmitter
{
    /// <summary>The entry points: registration and mapping of the whole contract.</summary>
    public static SourceFile EmitServer(ContractOutline outline)
    {
        EmissionModel emission = outline.Emission;
        string types = CSharpWriter.Blocks([ServerEntryText.Extensions(outline), ServerEntryText.Builder(outline), SecurityText.Schemes(outline)]);
        return new SourceFile($"{emission.Prefix}Server.g.cs", FileHeader.File(emission, emission.Namespace, types));
    }

    /// <summary>One file, which is called after the first tag.</summary>
    /// <param name="emission">What the project asked for.</param>
    /// <param name="tags">At least one.</param>
    public static SourceFile EmitTags(EmissionModel emission, IReadOnlyList<TagModel> tags)
    {
        string text = CSharpWriter.Blocks(tags.SelectMany(tag => Types(emission, tag)));
        string[] usings = text.Contains(", Optional]") ? ["System.Runtime.InteropServices"] : [];
        return new SourceFile($"{emission.Prefix}.{tags[0].Outline.Name}.Server.g.cs", FileHeader.File(emission, emission.Namespace, text, usings));
    }

    private static IEnumerable<string> Types(EmissionModel emission, TagModel tag)
    {
        tag = tag with { Operations = tag.Operations.Where(operation => operation.IsServed).ToEquatableArray() };
        return
        [
            HandlerText.Interface(emission, tag),
            .. tag.Operations.SelectMany(operation => new[] { RequestText.Record(emission, operation), ResultText.Class(emission, operation) }),
            EndpointsText.Class(emission, tag),
        ];
    }
}
