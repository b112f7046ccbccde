using System;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>The values of a discriminator, and the types that they stand for.</summary>
internal sealed class JsonUnionMarks
{
    private readonly byte[] property;
    private readonly Utf8Index index;
    private readonly int[] arms;

    /// <summary>Marks in a property.</summary>
    /// <param name="property">The discriminator's name.</param>
    /// <param name="marks">Its values, each with the number of its type.</param>
    public JsonUnionMarks(string property, params (string Value, int Arm)[] marks)
    {
        this.property = Encoding.UTF8.GetBytes(property);
        index = new Utf8Index(Array.ConvertAll(marks, mark => mark.Value));
        arms = Array.ConvertAll(marks, mark => mark.Arm);
    }

    /// <summary>The number of the type of the object that the reader stands on; -1 where its mark is missing or unknown.</summary>
    public int Find(Utf8JsonReader reader)
    {
        int found = index.Find(JsonUnionReader.FindMark(reader, property));
        return found < 0 ? -1 : arms[found];
    }
}
