using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads a value as one of the types that it may have; as any JSON where <paramref name="arm"/> is less than 0.</summary>
internal delegate T JsonUnionArmRead<T>(ref Utf8JsonReader reader, int arm);
