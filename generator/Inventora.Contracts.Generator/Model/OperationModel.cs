using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>One operation: what is sent, what may come back, and the names of what is emitted for it.</summary>
/// <param name="Name">The C# name without <c>Async</c>, such as <c>ListProducts</c>, unique in the contract.</param>
/// <param name="SourceId">The <c>operationId</c>, or <c>METHOD path</c> where there is none.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="PathTemplate">The path as the document has it.</param>
/// <param name="Path">What is sent of it as a path, in pieces, in order.</param>
/// <param name="RequestName">The server's request record, such as <c>ListProductsRequest</c>.</param>
/// <param name="ResultName">The server's result class, such as <c>ListProductsResult</c>.</param>
/// <param name="SuccessName">The client's record for successes with bodies of different types, such as <c>ListProductsSuccess</c>; emitted where there are such.</param>
/// <param name="Parameters">All parameters: path, query, header and cookie, in the document's order.</param>
/// <param name="Security">The alternatives, any of which lets a request in; an alternative without schemes lets everybody in; none at all likewise.</param>
/// <param name="ServerUrl">The absolute address of a server that the operation or its path has of its own.</param>
/// <param name="IsServed">Whether a server can tell the operation from all others; a client can in any case.</param>
/// <param name="FieldTables">The fields of all types that parameters and forms of the operation carry in brackets.</param>
/// <param name="HeadersName">The C# name of the class with the headers that answers declare; null where none does.</param>
/// <param name="StreamName">The name, without <c>Async</c>, of the client's method for values that come one after another; null where there are none.</param>
/// <param name="IsHook">Whether it is a request that the API sends, to an address that it was told.</param>
/// <param name="FixedQuery">The query parameters whose values the path says.</param>
public sealed record OperationModel(
    string Name,
    string SourceId,
    string Method,
    string PathTemplate,
    EquatableArray<PathPartModel> Path,
    string RequestName,
    string ResultName,
    string SuccessName,
    string? Summary,
    string? Description,
    bool IsDeprecated,
    EquatableArray<ParameterModel> Parameters,
    BodyModel? Body,
    EquatableArray<ResponseModel> Responses,
    EquatableArray<SecurityRequirementModel> Security,
    PagingModel? Paging,
    ErrorShapeModel? ErrorShape,
    string? ServerUrl = null,
    bool IsServed = true,
    EquatableArray<FieldTableModel> FieldTables = default,
    string? HeadersName = null,
    string? StreamName = null,
    bool IsHook = false,
    EquatableArray<FixedQueryModel> FixedQuery = default);
