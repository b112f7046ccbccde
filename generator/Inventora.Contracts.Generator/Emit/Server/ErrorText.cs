using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The contract's own shape of errors.</summary>
internal static class ErrorText
{
    /// <summary>An expression that names the method which makes the body of a refusal; <c>null</c> where the document has no such shape.</summary>
    public static string Reference(ErrorShapeModel? shape) => shape is null ? "null" : MethodName(shape);

    /// <summary>The method; empty where the document has no such shape.</summary>
    public static string Method(EmissionModel emission, ErrorShapeModel? shape)
    {
        if (shape is null)
        {
            return "";
        }

        var use = new ModelUse(shape.TypeName, ModelKind.Record, false, null);
        string construction = $"new {TypeText.Present(emission, use)} {{ {CSharpText.Identifier(shape.MessageProperty)} = error.Message }}";
        string mediaType = OperationText.MediaType(ContentKind.Json, shape.MediaType);
        string contentType = mediaType == "application/json" ? "" : $", {CSharpText.StringLiteral(mediaType)}";
        return CSharpWriter.Fill($$"""
            private static ResponseBody {{MethodName(shape)}}(RequestError error) =>
                ResponseBody.Json({{construction}}, {{JsonWriterText.WriteDelegate(emission, use)}}{{contentType}});
            """);
    }

    private static string MethodName(ErrorShapeModel shape) => CSharpText.Identifier("Make" + shape.TypeName);
}
