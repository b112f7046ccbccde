using System.Collections.Generic;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What came with a request under a parameter's name.</summary>
/// <param name="Place">The word for where it travels, for messages.</param>
/// <param name="Name">The name as documented.</param>
/// <param name="Values">The values, decoded, in order.</param>
internal readonly record struct ParameterValues(string Place, string Name, StringValues Values);
