namespace Inventora.Conformance.Mutants.Wire;

/// <summary>A request on its way through a fault.</summary>
internal sealed class WireCall(string method, string path, Dictionary<string, string> query, int status)
{
    public string Method { get; } = method;

    /// <summary>The path below the base.</summary>
    public string Path { get; } = path;

    public Dictionary<string, string> Query { get; } = query;

    /// <summary>The status of the answer; 0 on the way in.</summary>
    public int Status { get; set; } = status;

    public bool IsList => Path is "/products" or "/materials" or "/locations" or "/tasks" && Method == "GET";

    public int Offset => Query.TryGetValue("offset", out var text) && int.TryParse(text, out var offset) ? offset : 0;

    public int Limit => Query.TryGetValue("limit", out var text) && int.TryParse(text, out var limit) ? limit : 100;
}
