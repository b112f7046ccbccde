namespace Inventora.Contracts.Generator.Model;

/// <summary>In which direction a property travels.</summary>
public enum PropertyAccess
{
    Both,
    ReadOnly,
    WriteOnly,
}
