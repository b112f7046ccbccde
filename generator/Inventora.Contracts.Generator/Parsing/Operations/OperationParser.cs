using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads one operation; what it needs from types that are still to be parsed comes later, in <see cref="Complete"/>.</summary>
public sealed class OperationParser(ParsingContext context, TypeRegistry registry, TypeParser types, OperationNamer namer, SecurityParser security)
{
    private readonly References references = new(context);
    private readonly ParameterParser parameters = new(context, registry, types);
    private readonly FieldParser fields = new(registry);
    private readonly ContentParser contents = new(context, registry, types);
    private readonly ResponseParser responses = new(context, registry, types);
    private readonly PathFitting fitting = new(context);
    private readonly PagingParser paging = new(context, registry, namer);

    /// <summary>The operation without paging and error shape; null, with a finding, when it can't be emitted.</summary>
    public OperationModel? Parse(PlacedOperation placed, OperationNames names)
    {
        (_, string path, OpenApiPathItem pathItem, string pathPointer, string method, OpenApiOperation operation, string pointer) = placed;
        (string name, string sourceId, string requestName, string resultName, string successName) = names;
        registry.NameRoot(pointer.Child("requestBody"), name + "Body");
        if (PathTemplate.Parse(path) is not { } template)
        {
            context.Report(Rules.PathParameterMismatch, pathPointer, $"The braces of the path '{path}' don't match; its operations are left out");
            return null;
        }

        if (parameters.Parse(placed, name) is not { } found)
        {
            context.Report(Rules.NotSupported, pointer, $"The operation {sourceId} needs a parameter that can't be sent", "it is left out");
            return null;
        }

        if (fitting.Fit(template, found, path, pointer) is not { } declared || !TryParseBody(operation, pointer, sourceId, name, out BodyModel? body))
        {
            return null;
        }

        EquatableArray<ResponseModel> answers = responses.Parse(operation, pointer, name, method);
        ContentModel[] bodies = [.. answers.Where(answer => answer.IsSuccess || answer.Status.IsDefault).SelectMany(answer => answer.Contents)];
        bool isStreamOnly = bodies.Length > 0 && bodies.All(content => content.IsStream) && answers.All(answer => !answer.IsSuccess || answer.Contents.Count > 0);
        return new OperationModel(
            name,
            sourceId,
            method,
            path,
            template.Path,
            requestName,
            resultName,
            successName,
            operation.Summary ?? pathItem.Summary,
            operation.Description ?? pathItem.Description,
            operation.Deprecated,
            declared,
            body,
            answers,
            security.Parse(operation, pointer),
            Paging: null,
            ErrorShape: null,
            ServerUrl: FindServer(operation, pathItem),
            HeadersName: answers.Any(answer => answer.Headers.Count > 0) ? namer.NameHeaders(name) : null,
            FixedQuery: template.Fixed,
            StreamName: isStreamOnly ? name : bodies.Any(content => content.IsStream) ? namer.NameStream(name) : null);
    }

    /// <summary>A request that the API sends. Where it goes, the one who is called has said: the path is its place in a receiver.</summary>
    public OperationModel? ParseHook(PlacedOperation placed)
    {
        // The name of a receiver is no path: nothing in it is a place, a query or a fragment.
        PlacedOperation plain = placed with { Path = string.Concat(placed.Path.Where(character => character is not ('{' or '}' or '?' or '#'))) };
        OperationModel? model = Parse(plain, namer.NameAll([plain])[0]);

        // The document's own security lets requests into the API, not into its callers.
        bool hasOwnSecurity = placed.Operation.Security is not null || context.Find(placed.Pointer.Child("security")) is not null;
        return model is null ? null : model with { IsHook = true, ServerUrl = null, Security = hasOwnSecurity ? model.Security : default };
    }

    private string? FindServer(OpenApiOperation operation, OpenApiPathItem pathItem)
    {
        string? url = ServerParser.Parse(operation.Servers is { Count: > 0 } own ? own : pathItem.Servers).FirstOrDefault(server => server.IsAbsolute)?.Url;
        return ServerParser.Parse(context.Document.Servers).FirstOrDefault(server => server.IsAbsolute)?.Url == url ? null : url;
    }

    /// <summary>The operation with what only the parsed types tell.</summary>
    public OperationModel Complete(OperationModel operation, string pointer)
    {
        List<FieldTableModel> tables = [];
        return operation with
        {
            Parameters = operation.Parameters.Select(parameter => Complete(parameter, tables)).ToArray().ToEquatableArray(),
            Body = operation.Body is { } body ? body with { Contents = body.Contents.Select(content => Complete(content, tables)).ToArray().ToEquatableArray() } : null,
            Paging = paging.Parse(operation, pointer),
            ErrorShape = ErrorShapeParser.Parse(operation.Responses, registry),
            FieldTables = tables.ToEquatableArray(),
        };
    }

    private ParameterModel Complete(ParameterModel parameter, ICollection<FieldTableModel> tables) =>
        parameter.Shape == ParameterShape.Structure ? parameter with { Field = fields.ParseStructure(parameter, tables) } : parameter;

    private ContentModel Complete(ContentModel content, ICollection<FieldTableModel> tables) => content.Kind == ContentKind.Parts
        ? content with { Parts = ((PartsModel)registry.FindType(((ModelUse)content.Type).Name)!).Parts }
        : content.Kind == ContentKind.FormUrlEncoded
        ? content with { Fields = fields.Parse(content.Type, content.Joints.ToDictionary(joint => joint.Field, joint => joint.Joint, StringComparer.Ordinal), tables) }
        : content;

    private bool TryParseBody(OpenApiOperation operation, string pointer, string sourceId, string operationName, out BodyModel? body)
    {
        body = null;
        if (operation.RequestBody is not { } requestBody)
        {
            return true;
        }

        string place = pointer.Child("requestBody");
        if (references.Resolve(requestBody, place) is not var (element, target))
        {
            return false;
        }

        EquatableArray<ContentModel> bodies = contents.ParseRequest(element.Content, target, operationName);
        if (bodies.Count == 0)
        {
            context.Report(Rules.NotSupported, place, $"The body of {sourceId} has no form that can be written", element.Required ? "the operation is left out" : "it is left out");
            return !element.Required;
        }

        body = new BodyModel(element.Required, element.Description, bodies);
        return true;
    }
}
