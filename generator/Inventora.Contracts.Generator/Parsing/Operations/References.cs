using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Follows references to everything that is no schema.</summary>
public sealed class References(ParsingContext context)
{
    /// <summary>The parameter; null, with a finding, when a reference leads nowhere.</summary>
    public (OpenApiParameter Element, string Pointer)? Resolve(IOpenApiParameter parameter, string pointer)
    {
        return parameter is OpenApiParameterReference reference
            ? Follow(reference.RecursiveTarget, reference.Reference, pointer)
            : ((OpenApiParameter)parameter, pointer);
    }

    /// <summary>The body; null, with a finding, when a reference leads nowhere.</summary>
    public (OpenApiRequestBody Element, string Pointer)? Resolve(IOpenApiRequestBody body, string pointer)
    {
        return body is OpenApiRequestBodyReference reference
            ? Follow(reference.RecursiveTarget, reference.Reference, pointer)
            : ((OpenApiRequestBody)body, pointer);
    }

    /// <summary>The response; null, with a finding, when a reference leads nowhere.</summary>
    public (OpenApiResponse Element, string Pointer)? Resolve(IOpenApiResponse response, string pointer)
    {
        return response is OpenApiResponseReference reference
            ? Follow(reference.RecursiveTarget, reference.Reference, pointer)
            : ((OpenApiResponse)response, pointer);
    }

    /// <summary>The path; null, with a finding, when a reference leads nowhere.</summary>
    public (OpenApiPathItem Element, string Pointer)? Resolve(IOpenApiPathItem path, string pointer)
    {
        return path is OpenApiPathItemReference reference
            ? Follow(reference.RecursiveTarget, reference.Reference, pointer)
            : ((OpenApiPathItem)path, pointer);
    }

    /// <summary>The callback; null, with a finding, when a reference leads nowhere.</summary>
    public (OpenApiCallback Element, string Pointer)? Resolve(IOpenApiCallback callback, string pointer)
    {
        return callback is OpenApiCallbackReference reference
            ? Follow(reference.RecursiveTarget, reference.Reference, pointer)
            : ((OpenApiCallback)callback, pointer);
    }

    private (T Element, string Pointer)? Follow<T>(T? target, BaseOpenApiReference reference, string pointer)
        where T : class
    {
        if (target is not null && SchemaResolver.PointerOf(reference) is { } targetPointer)
        {
            return (target, targetPointer);
        }

        context.ReportReference(pointer, reference.ReferenceV3 ?? string.Empty, "what it stands for is left out");
        return null;
    }
}
