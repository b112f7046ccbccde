using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>By what an object of several possible types is told from the others.</summary>
/// <param name="arm">The type's number.</param>
/// <param name="required">The properties that all such objects have.</param>
/// <param name="optional">The properties that some have.</param>
/// <param name="isOpen">Whether properties of any other name are kept.</param>
internal sealed class JsonUnionShape(int arm, string[] required, string[] optional, bool isOpen)
{
    public int Arm => arm;

    /// <summary>Whether the objects have a property of this name.</summary>
    public bool Lists(string name) => Array.IndexOf(required, name) >= 0 || Array.IndexOf(optional, name) >= 0;

    /// <summary>Whether none of the properties is lost.</summary>
    public bool Keeps(IEnumerable<string> names) => isOpen || names.All(Lists);

    /// <summary>How well the properties of an object fit; less than 0 where a required one is missing.</summary>
    public int Rate(HashSet<string> present)
    {
        foreach (string name in required)
        {
            if (!present.Contains(name))
            {
                return -1;
            }
        }

        int known = required.Length;
        foreach (string name in optional)
        {
            known += present.Contains(name) ? 1 : 0;
        }

        return (known * 2) + (isOpen ? 1 : 0);
    }
}
