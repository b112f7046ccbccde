using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads <c>x-pagination: {offset, limit, items, total}</c>. Paging is never guessed.</summary>
public sealed class PagingParser(ParsingContext context, TypeRegistry registry, OperationNamer namer)
{
    private const string Extension = "x-pagination";

    /// <summary>How to walk over all pages; null without the extension, or, with a finding, when it leads to nothing.</summary>
    public PagingModel? Parse(OperationModel operation, string pointer)
    {
        if (context.Find(pointer.Child(Extension)) is not PlacedMapping paging)
        {
            return null;
        }

        string place = pointer.Child(Extension);
        ParameterModel? offset = FindParameter(operation, paging, "offset", place);
        ParameterModel? limit = FindParameter(operation, paging, "limit", place);
        (IReadOnlyList<string> Names, TypeUse Type)? items = FindProperty(operation, paging, "items", place);
        (IReadOnlyList<string> Names, TypeUse Type)? total = paging["total"] is null ? null : FindProperty(operation, paging, "total", place);
        if (offset is null || limit is null || items is null || (total is null && paging["total"] is not null))
        {
            return null;
        }

        if (items.Value.Type is not ListUse { IsNullable: false } list)
        {
            return Reject(place, "'items' leads to no list");
        }

        if (total is { Type: not ScalarUse { Kind: ScalarKind.Int32 or ScalarKind.Int64, IsNullable: false } })
        {
            return Reject(place, "'total' leads to no whole number");
        }

        string method = namer.NamePaging(operation.Name);
        return new PagingModel(method, offset.Name, limit.Name, items.Value.Names.ToEquatableArray(), (total?.Names ?? []).ToEquatableArray(), list.Item);
    }

    private ParameterModel? FindParameter(OperationModel operation, PlacedMapping paging, string key, string pointer)
    {
        string? name = (paging[key] as PlacedScalar)?.Text;
        ParameterModel? parameter = operation.Parameters.FirstOrDefault(candidate => candidate.WireName == name && candidate.Place == ParameterPlace.Query);
        if (parameter is not { Type: ScalarUse { Kind: ScalarKind.Int32 or ScalarKind.Int64 } })
        {
            Reject(pointer, $"'{key}' names no query parameter that is a whole number");
            return null;
        }

        return parameter;
    }

    private (IReadOnlyList<string> Names, TypeUse Type)? FindProperty(OperationModel operation, PlacedMapping paging, string key, string pointer)
    {
        TypeUse? type = operation.Responses.FirstOrDefault(response => response.IsSuccess)?.Contents
            .FirstOrDefault(content => content.Kind == ContentKind.Json)?.Type;
        List<string> names = [];
        foreach (string step in ((paging[key] as PlacedScalar)?.Text ?? string.Empty).Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            PropertyModel? property = type is ModelUse { IsNullable: false } model && registry.FindType(model.Name) is RecordModel record
                ? record.Properties.FirstOrDefault(candidate => candidate.JsonName == step)
                : null;
            if (property is not { IsRequired: true })
            {
                Reject(pointer, $"'{key}' must lead through required properties of the page, and '{step}' is none");
                return null;
            }

            names.Add(property.Name);
            type = property.Type;
        }

        return type is null ? null : (names, type);
    }

    private PagingModel? Reject(string pointer, string reason)
    {
        context.Report(Rules.InvalidPaging, pointer, reason);
        return null;
    }
}
