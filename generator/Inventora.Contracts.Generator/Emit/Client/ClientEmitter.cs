using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>Emits the client: the entry class with its options, and for each tag an interface with the class behind it.</summary>
public static class ClientEmitter
{
    /// <summary>The entry class and its options.</summary>
    public static SourceFile EmitClient(ContractOutline outline)
    {
        EmissionModel emission = outline.Emission;
        string types = CSharpWriter.Blocks([ClientText.Interface(outline), ClientText.Class(outline), ClientOptionsText.Class(outline), ServersText.Class(outline)]);
        return new SourceFile($"{emission.Prefix}Client.g.cs", FileHeader.File(emission, emission.Namespace, types));
    }

    /// <summary>One file, which is called after the first tag.</summary>
    /// <param name="emission">What the project asked for.</param>
    /// <param name="tags">At least one.</param>
    public static SourceFile EmitTags(EmissionModel emission, IReadOnlyList<TagModel> tags)
    {
        string text = CSharpWriter.Blocks(tags.SelectMany(tag => Types(emission, tag)));
        return new SourceFile($"{emission.Prefix}.{tags[0].Outline.Name}.Client.g.cs", FileHeader.File(emission, emission.Namespace, text));
    }

    private static IEnumerable<string> Types(EmissionModel emission, TagModel tag) =>
    [
        TagClientText.Interface(emission, tag),
        TagClientText.Class(emission, tag),
        .. tag.Operations.Select(operation => SuccessModel.Of(emission, operation)).Select(success => SuccessText.Record(emission, success)),
        .. tag.Operations.Select(operation => HeadersText.Class(emission, operation)),
    ];
}
