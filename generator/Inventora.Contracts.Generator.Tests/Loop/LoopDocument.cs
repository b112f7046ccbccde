using System.Reflection;
using System.Runtime.Loader;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;
using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Loop.Values;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>A document whose models, client and server were generated, compiled and loaded.</summary>
public sealed class LoopDocument
{
    // Kept as long as the document, with all that is loaded for it.
    private readonly AssemblyLoadContext context = new(name: null, isCollectible: true);
    private IReadOnlyDictionary<Type, Type>? handlers;

    private LoopDocument(string text, HarnessResult result)
    {
        Assembly = context.LoadFromStream(new MemoryStream(result.Image));
        Text = text;
        Result = result;
        EmissionUnit<ContractOutline> outline = result.Stage<EmissionUnit<ContractOutline>>(Stages.Outlines).Single();
        Outline = outline.Item;
        Tags = [.. result.Stage<EmissionUnit<EquatableArray<TagModel>>>(Stages.Tags).SelectMany(unit => unit.Item)];
        Types = result.Stage<EmissionUnit<EquatableArray<TypeModel>>>(Stages.Types).SelectMany(unit => unit.Item).ToDictionary(type => type.Name, StringComparer.Ordinal);
        Values = new ClrValues(Assembly, Emission, Types);
    }

    /// <summary>The document itself.</summary>
    public string Text { get; }

    /// <summary>What the generator said and emitted.</summary>
    public HarnessResult Result { get; }

    /// <summary>What the contract's entry points were made of.</summary>
    public ContractOutline Outline { get; }

    /// <summary>The operations by tag.</summary>
    public IReadOnlyList<TagModel> Tags { get; }

    /// <summary>The data types by their C# names.</summary>
    public IReadOnlyDictionary<string, TypeModel> Types { get; }

    /// <summary>Makes objects of the generated types.</summary>
    public ClrValues Values { get; }

    /// <summary>What the project asked for.</summary>
    public EmissionModel Emission => Outline.Emission;

    /// <summary>The compiled code.</summary>
    public Assembly Assembly { get; }

    /// <summary>The handler interfaces, each with a class that implements it.</summary>
    public IReadOnlyDictionary<Type, Type> Handlers => handlers ??= LoopHandlers.Compile(this, context);

    /// <summary>Generates and compiles all parts.</summary>
    public static LoopDocument Load(string text, HarnessOptions? options = null) =>
        new(text, GeneratorHarness.Run(text, (options ?? new HarnessOptions()) with { Emit = HarnessOptions.AllParts }));

    /// <summary>A generated type that is no data type, such as a request.</summary>
    public Type Find(string name) => Assembly.GetType(Emission.Namespace + "." + name, throwOnError: true)!;
}
