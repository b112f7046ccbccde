using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Schemas;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Finds the error body that a message is enough to fill.</summary>
public static class ErrorShapeParser
{
    /// <summary>The shape of an operation's 4xx or default JSON bodies; null when they need more than a message.</summary>
    public static ErrorShapeModel? Parse(IEnumerable<ResponseModel> responses, TypeRegistry registry)
    {
        return responses
            .Where(response => response.Status.IsDefault || response.Status.First is >= 400 and < 500)
            .SelectMany(response => response.Contents)
            .Where(content => content.Kind == ContentKind.Json)
            .Select(content => content.Type is ModelUse model && registry.FindType(model.Name) is RecordModel record ? Parse(record, content.MediaType) : null)
            .FirstOrDefault(shape => shape is not null);
    }

    private static ErrorShapeModel? Parse(RecordModel record, string mediaType)
    {
        PropertyModel[] required = [.. record.Properties.Where(property => property is { IsRequired: true, IsFixed: false })];
        return required.Length == 1 && required[0].Type is ScalarUse { Kind: ScalarKind.String }
            ? new ErrorShapeModel(record.Name, required[0].Name, mediaType)
            : null;
    }
}
