namespace Inventora.Contracts.Generator.Model;

/// <summary>Where a parameter or an API key travels.</summary>
public enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,
}
