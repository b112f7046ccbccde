using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Reading;

/// <summary>Products or materials: two lists of the same form.</summary>
/// <param name="Path">The path of the list.</param>
/// <param name="What">What one of its records is called.</param>
internal sealed record ResourceList(string Path, string What)
{
    /// <summary>The products.</summary>
    public static ResourceList Products { get; } = new("/products", "product");

    /// <summary>The materials.</summary>
    public static ResourceList Materials { get; } = new("/materials", "material");

    /// <summary>The records as they were when the run began, those with an id.</summary>
    /// <exception cref="InconclusiveException">There are none.</exception>
    public IReadOnlyList<JsonObject> Records(CheckContext context)
    {
        JsonObject[] records = [.. (this == Products ? context.Fixtures.Products : context.Fixtures.Materials).Where(record => record.Text("id") is not null)];
        return records.Length > 0 ? records : throw new InconclusiveException($"{Path} lists no record with an id");
    }

    /// <summary>The path of a record.</summary>
    public string PathOf(JsonObject record) => $"{Path}/{Uri.EscapeDataString(record.Text("id")!)}";
}
