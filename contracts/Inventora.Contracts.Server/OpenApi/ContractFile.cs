namespace Inventora.Contracts.Server;

/// <summary>The hand-written contract, which the package carries.</summary>
internal static class ContractFile
{
    private static readonly Lazy<byte[]> YamlBytes = new(() => Read("inventora.openapi.yaml"));
    private static readonly Lazy<byte[]> JsonBytes = new(() => Read("inventora.openapi.json"));

    /// <summary>As it was written.</summary>
    public static byte[] Yaml => YamlBytes.Value;

    /// <summary>The same as JSON.</summary>
    public static byte[] Json => JsonBytes.Value;

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(ContractFile).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
