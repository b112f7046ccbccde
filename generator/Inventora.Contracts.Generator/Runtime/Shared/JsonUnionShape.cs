using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>By what an object of several possible types is told from the others.</summary>
/// <param name="arm">The type's number.</param>
/// <param name="required">The properties that all such objects have.</param>
/// <param name="optional">The properties that some have.</param>
/// <param name="isOpen">Whether properties of any other name are kept.</param>
/// <param name="listed">The texts that properties have by the document; another one is new to it, or tells that the object is of another type.</param>
internal sealed class JsonUnionShape(int arm, string[] required, string[] optional, bool isOpen, params (string Property, string[] Texts)[] listed)
{
    public int Arm => arm;

    /// <summary>Whether the texts of a property are listed.</summary>
    public bool HasTextsOf(string name) => Array.Exists(listed, property => property.Property == name);

    /// <summary>How many properties have a text that is not listed.</summary>
    /// <param name="texts">The names and the texts of an object's properties; null for what is no text.</param>
    public int CountStrange(IReadOnlyDictionary<string, string?> texts) =>
        listed.Count(property => texts.TryGetValue(property.Property, out string? text) && text is not null && Array.IndexOf(property.Texts, text) < 0);

    /// <summary>Whether the objects have a property of this name.</summary>
    public bool Lists(string name) => Array.IndexOf(required, name) >= 0 || Array.IndexOf(optional, name) >= 0;

    /// <summary>Whether none of the properties is lost.</summary>
    public bool Keeps(IEnumerable<string> names) => isOpen || names.All(Lists);

    /// <summary>How well the properties of an object fit; less than 0 where a required one is missing.</summary>
    public int Rate(IReadOnlyDictionary<string, string?> present)
    {
        foreach (string name in required)
        {
            if (!present.ContainsKey(name))
            {
                return -1;
            }
        }

        int known = required.Length;
        foreach (string name in optional)
        {
            known += present.ContainsKey(name) ? 1 : 0;
        }

        return (known * 2) + (isOpen ? 1 : 0);
    }
}
