using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>By what an object of several possible types is told from the others.</summary>
/// <param name="arm">The type's number.</param>
/// <param name="required">The properties that all such objects have.</param>
/// <param name="optional">The properties that some have.</param>
/// <param name="isMap">Whether any property is as good as another.</param>
internal sealed class JsonUnionShape(int arm, string[] required, string[] optional, bool isMap)
{
    public int Arm => arm;

    /// <summary>How well the properties of an object fit; less than 0 where a required one is missing.</summary>
    public int Rate(List<string> names)
    {
        var present = new HashSet<string>(names);
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

        return (known * 2) + (isMap ? 1 : 0);
    }
}
