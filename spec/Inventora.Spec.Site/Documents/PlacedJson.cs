using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Documents;

/// <summary>A value of a document and the JSON pointer of its place in <see cref="ApiDocument.Root"/>.</summary>
/// <param name="Node">The value; null for JSON's null.</param>
/// <param name="Pointer">The pointer, with a leading slash; empty for the whole document.</param>
public readonly record struct PlacedJson(JsonNode? Node, string Pointer)
{
    /// <summary>The value as an object; null when it is something else.</summary>
    public JsonObject? Members => Node as JsonObject;

    /// <summary>The value of a member; null where there is no such member or it is null.</summary>
    public PlacedJson? Get(string name) =>
        Node is JsonObject members && members.TryGetPropertyValue(name, out var value) && value is not null
            ? new PlacedJson(value, JsonPointers.Append(Pointer, name))
            : null;

    /// <summary>The text of a member; null where there is none or it is no text.</summary>
    public string? Text(string name) => (Node as JsonObject)?[name].AsText();

    /// <summary>Whether a member is <c>true</c>.</summary>
    public bool IsTrue(string name) => (Node as JsonObject)?[name].AsFlag() == true;

    /// <summary>The entries of a member that is an object, in their order; none where it is something else.</summary>
    public IEnumerable<(string Name, PlacedJson Value)> Entries(string name)
    {
        var place = Get(name);
        return place?.Node is JsonObject members
            ? members.Select(member => (member.Key, new PlacedJson(member.Value, JsonPointers.Append(place.Value.Pointer, member.Key))))
            : [];
    }

    /// <summary>The items of a member that is a list; none where it is something else.</summary>
    public IEnumerable<PlacedJson> Items(string name)
    {
        var place = Get(name);
        return place?.Node is JsonArray items
            ? items.Select((item, index) => new PlacedJson(item, JsonPointers.Append(place.Value.Pointer, index)))
            : [];
    }

    /// <summary>The texts in a member that is a list; what is no text is passed over.</summary>
    public IEnumerable<string> Texts(string name) => Items(name).Select(item => item.Node.AsText()).OfType<string>();
}
