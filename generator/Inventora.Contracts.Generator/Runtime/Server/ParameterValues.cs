using System.Collections.Generic;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What came with a request under a parameter's name.</summary>
/// <param name="Reader">Reads it.</param>
/// <param name="Place">The word for where it travels, for messages.</param>
/// <param name="Name">The name as documented.</param>
/// <param name="Values">The values, decoded, in order.</param>
internal readonly record struct ParameterValues(ParameterReader Reader, string Place, string Name, StringValues Values)
{
    /// <summary>The value of a parameter that must be there; of no meaning when it is absent or wrong.</summary>
    public T Required<T>(ParameterType<T> type) => Reader.ReadRequired(this, type);

    /// <summary>The value of a parameter of a value type; null when it is absent or wrong.</summary>
    public T? Value<T>(ParameterType<T> type, bool isRequired = false)
        where T : struct => Reader.ReadValue(this, type, isRequired);

    /// <summary>The value of a parameter of a reference type; null when it is absent or wrong.</summary>
    public T? Object<T>(ParameterType<T> type, bool isRequired = false)
        where T : class => Reader.ReadObject(this, type, isRequired);

    /// <summary>The items of a list; null when it is absent or wrong. Without a separator each is a value of its own.</summary>
    public IReadOnlyList<T>? List<T>(ParameterType<T> type, char? separator = null, bool isRequired = false) => Reader.ReadList(this, type, isRequired, separator);
}
