#if NET9_0_OR_GREATER
namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>A parameter of an operation, as ASP.NET Core's descriptions of an application look for it.</summary>
internal sealed class DescribedParameter(global::System.Reflection.ParameterInfo parameter) : global::Microsoft.AspNetCore.Http.Metadata.IParameterBindingMetadata
{
    public string Name => parameter.Name ?? "";

    public bool HasTryParse => false;

    public bool HasBindAsync => false;

    public global::System.Reflection.ParameterInfo ParameterInfo => parameter;

    public bool IsOptional => parameter.IsOptional;
}
#endif
