using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Parsing.Operations;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>Decides everything about a document that was read: types, names, and what can't be emitted.</summary>
public sealed class ContractParser
{
    private const string SchemaSection = "/components/schemas";
    private const string ResponseSection = "/components/responses";
    private const string BodySection = "/components/requestBodies";
    private const string ParameterSection = "/components/parameters";
    private const string HeaderSection = "/components/headers";

    private readonly ParsingContext context;
    private readonly NameScope typeNames;
    private readonly TypeRegistry registry;
    private readonly TypeParser types;
    private readonly SecurityParser security;
    private readonly OperationNamer namer;
    private readonly OperationParser operations;
    private readonly References references;

    private ContractParser(ParsingContext context)
    {
        this.context = context;
        typeNames = new NameScope([.. ReservedNames.Types(context.Settings.Emission), .. context.Settings.HasOpenEnums ? ReservedNames.OpenEnumMembers : []]);
        registry = new TypeRegistry(context, typeNames);
        types = new TypeParser(context, registry);
        security = new SecurityParser(context);
        namer = new OperationNamer(context, typeNames);
        operations = new OperationParser(context, registry, types, namer, security);
        references = new References(context);
    }

    /// <summary>The model of a document; what it doesn't hold is told by findings.</summary>
    public static ContractModel Parse(ReadDocument document, ContractSettings settings, FindingCollector findings, CancellationToken cancellationToken)
    {
        return new ContractParser(new ParsingContext(document, settings, findings, cancellationToken)).Parse();
    }

    private ContractModel Parse()
    {
        ParseComponents();
        List<(string Tag, OperationModel Operation, string Pointer)> parsed = ParseOperations();
        registry.ParseOpen();

        var completed = parsed.Select(entry => (entry.Tag, operations.Complete(entry.Operation, entry.Pointer))).ToArray();
        IReadOnlyList<TagModel> tags = new TagParser(context, typeNames).Parse(completed);
        OpenApiInfo? info = context.Document.Info;
        ContractOutline outline = new(
            context.Settings.Emission with { Features = FeaturesOf([.. completed.Select(entry => entry.Item2)], registry.Types) },
            info?.Title ?? context.Settings.Emission.Prefix,
            info?.Version ?? string.Empty,
            info?.Description,
            tags.Select(tag => tag.Outline).ToEquatableArray(),
            security.Schemes,
            KeyWays.Find(security.Schemes, completed.Select(entry => entry.Item2)),
            ServerParser.Parse(context.Document.Servers),
            completed.Select(entry => entry.Item2.ErrorShape).FirstOrDefault(shape => shape is not null));
        return BoundedTypes.Mark(new ContractModel(outline, UnionCycles.Break([.. registry.Types]).ToEquatableArray(), tags.ToEquatableArray()));
    }

    private static ContractFeatures FeaturesOf(IReadOnlyCollection<OperationModel> operations, IEnumerable<TypeModel> types)
    {
        bool hasDeprecated = operations.Any(operation => operation.IsDeprecated) || types.Any(HasDeprecated);
        ContractFeatures features = hasDeprecated ? ContractFeatures.Deprecation : ContractFeatures.None;
        foreach (OperationModel operation in operations)
        {
            foreach (ContentModel content in operation.Responses.SelectMany(response => response.Contents).Concat(operation.Body?.Contents ?? []))
            {
                features |= content.Kind == ContentKind.Parts ? ContractFeatures.Parts : ContractFeatures.None;
                features |= content.IsStream ? ContractFeatures.Streams : ContractFeatures.None;
            }

            features |= operation.FixedQuery.Count == 0 ? ContractFeatures.None : ContractFeatures.Queries;
            features |= operation.HeadersName is null ? ContractFeatures.None : ContractFeatures.Headers;
        }

        return features;
    }

    private static bool HasDeprecated(TypeModel type) => type.IsDeprecated || type switch
    {
        RecordModel record => record.Properties.Any(property => property.IsDeprecated),
        PartsModel parts => parts.Parts.Any(part => part.IsDeprecated),
        _ => false,
    };

    /// <summary>Names before types, and exact spellings before others: a schema's name must not hang on what else the document has.</summary>
    private void ParseComponents()
    {
        IDictionary<string, IOpenApiSchema> schemas = context.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        registry.ClaimComponents(SchemaSection, schemas.Keys);
        NameParts(ResponseSection, context.Document.Components?.Responses?.Keys, "Response");
        NameParts(BodySection, context.Document.Components?.RequestBodies?.Keys, "Body");
        NameParts(ParameterSection, context.Document.Components?.Parameters?.Keys, string.Empty);
        NameParts(HeaderSection, context.Document.Components?.Headers?.Keys, "Header");
        foreach (KeyValuePair<string, IOpenApiSchema> schema in schemas)
        {
            types.ParseReferenced(new SchemaPart(schema.Value, SchemaSection.Child(schema.Key)));
            registry.ParseOpen();
        }
    }

    /// <summary>What several operations share gives its own name to the types in it, and not that of the operation that happens to come first.</summary>
    private void NameParts(string section, IEnumerable<string>? names, string suffix)
    {
        foreach (string name in names ?? [])
        {
            string own = Identifiers.Pascal(name, "Part");
            registry.NameRoot(section.Child(name), own.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? own : own + suffix);
        }
    }

    /// <summary>Methods that a path has no key for stand in a key of their own since OpenAPI 3.2.</summary>
    private string PlaceOf(string path, string method)
    {
        string other = path.Child("additionalOperations", method);
        return context.Find(path.Child(method.ToLowerInvariant())) is null && context.Find(other) is not null ? other : path.Child(method.ToLowerInvariant());
    }

    private List<(string Tag, OperationModel Operation, string Pointer)> ParseOperations()
    {
        RouteTable routes = new(context);
        HookParser hooks = new(context, operations);
        List<(OpenApiOperation Operation, string Name, string Pointer)> open = [];
        List<(string Tag, OperationModel Operation, string Pointer)> parsed = [];
        PlacedOperation[] all = [.. FindOperations()];
        foreach ((PlacedOperation placed, OperationNames names) in all.Zip(namer.NameAll(all), (placed, names) => (placed, names)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (operations.Parse(placed, names) is { } model)
            {
                parsed.Add((TagParser.TagOf(placed.Operation, placed.Path), model with { IsServed = routes.TryAdd(model, placed.Pointer) }, placed.Pointer));
                open.Add((placed.Operation, model.Name, placed.Pointer));
            }
        }

        // Last, so that they change no names of what is called.
        parsed.AddRange(hooks.ParseWebhooks());
        parsed.AddRange(open.SelectMany(entry => hooks.ParseCallbacks(entry.Operation, entry.Name, entry.Pointer)));
        return parsed;
    }

    private IEnumerable<PlacedOperation> FindOperations()
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> path in context.Document.Paths ?? [])
        {
            if (references.Resolve(path.Value, "/paths".Child(path.Key)) is var (item, pointer))
            {
                foreach (KeyValuePair<HttpMethod, OpenApiOperation> entry in item.Operations ?? [])
                {
                    string place = PlaceOf(pointer, entry.Key.Method);
                    yield return new PlacedOperation(entry.Value.OperationId, path.Key, item, pointer, entry.Key.Method.ToUpperInvariant(), entry.Value, place);
                }
            }
        }
    }
}
