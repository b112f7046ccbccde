using Inventora.Contracts.Generator.Model;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>How an encoding writes a field that is no single text.</summary>
internal static class FieldJoints
{
    /// <summary>The joint that the style stands for.</summary>
    public static FieldJoint Of(OpenApiEncoding? encoding) => encoding switch
    {
        { Style: Microsoft.OpenApi.ParameterStyle.DeepObject } => FieldJoint.Brackets,
        { Style: Microsoft.OpenApi.ParameterStyle.SpaceDelimited, Explode: not true } => FieldJoint.Space,
        { Style: Microsoft.OpenApi.ParameterStyle.PipeDelimited, Explode: not true } => FieldJoint.Pipe,
        { Style: Microsoft.OpenApi.ParameterStyle.Form, Explode: false } => FieldJoint.Comma,
        _ => FieldJoint.None,
    };
}
