using System;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Fills the variables of a documented address.</summary>
internal static class ApiAddress
{
    /// <summary>The address with its variables filled in.</summary>
    /// <param name="template">The address, with the names of variables in braces.</param>
    /// <param name="variables">Their names, their values, and the values that they can have; null where any is allowed.</param>
    /// <exception cref="ArgumentException">A variable can't have this value.</exception>
    public static Uri Fill(string template, params (string Name, string Value, string[]? Values)[] variables)
    {
        foreach ((string name, string value, string[]? values) in variables)
        {
            if (values is not null && Array.IndexOf(values, value) < 0)
            {
                throw new ArgumentException($"Expected one of {string.Join(", ", values)}, seen '{value}'.", name);
            }

            template = template.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return new Uri(template);
    }
}
