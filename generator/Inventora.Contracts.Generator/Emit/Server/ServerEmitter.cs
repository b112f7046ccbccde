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

    /// <summary>One tag.</summary>
    public static SourceFile EmitTag(EmissionModel emission, TagModel tag)
    {
        tag = tag with { Operations = tag.Operations.Where(operation => operation.IsServed).ToEquatableArray() };
        string types = CSharpWriter.Blocks(
        [
            HandlerText.Interface(emission, tag),
            .. tag.Operations.SelectMany(operation => new[] { RequestText.Record(emission, operation), ResultText.Class(emission, operation) }),
            EndpointsText.Class(emission, tag),
        ]);
        return new SourceFile($"{emission.Prefix}.{tag.Outline.Name}.Server.g.cs", FileHeader.File(emission, emission.Namespace, types, types.Contains(", Optional]") ? ["System.Runtime.InteropServices"] : []));
    }
}
