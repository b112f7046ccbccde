using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads the JSON value whose first token the reader stands on, and leaves it on the last one.</summary>
internal delegate T JsonValueRead<out T>(ref Utf8JsonReader reader);
