using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>
/// Takes values that a list of texts has without quotes, as YAML allows <c>[1.0, true]</c> to be written, for texts; and hands constants that are
/// lists or objects, which the library doesn't keep, to it as lists of one value.
/// </summary>
public static class ListedValues
{
    /// <summary>The schema with such values as texts, each of which a finding names, and without constant structures.</summary>
    public static PlacedMapping Mend(PlacedMapping schema, FindingCollector findings)
    {
        if (schema.Find("const") is { Value: PlacedMapping or PlacedSequence } constant && schema["enum"] is null)
        {
            PlacedEntry list = constant with { Key = "enum", Value = new PlacedSequence(constant.Value.Place, [constant.Value]) };
            return new PlacedMapping(schema.Place, [.. schema.Entries.Select(entry => entry == constant ? list : entry)]);
        }

        if (!IsText(schema["type"]) || !schema.Entries.Any(entry => entry.Key is "enum" or "const"))
        {
            return schema;
        }

        return new PlacedMapping(schema.Place, [.. schema.Entries.Select(entry => entry.Key switch
        {
            "enum" when entry.Value is PlacedSequence values => entry with { Value = new PlacedSequence(values.Place, [.. values.Items.Select(value => ToText(value, findings))]) },
            "const" => entry with { Value = ToText(entry.Value, findings) },
            _ => entry,
        })]);
    }

    /// <summary>Whether texts are the only values, null aside.</summary>
    private static bool IsText(PlacedNode? type)
    {
        return type is PlacedScalar { Text: "string" }
            || (type is PlacedSequence { Items.Count: 2 } types && types.Items.All(item => item is PlacedScalar { Text: "string" or "null" }) && types.Items.Any(item => item is PlacedScalar { Text: "string" }));
    }

    private static PlacedNode ToText(PlacedNode value, FindingCollector findings)
    {
        if (value is not PlacedScalar { Kind: PlacedScalarKind.Number or PlacedScalarKind.Boolean } scalar)
        {
            return value;
        }

        findings.Report(Rules.Mended, value.Place, $"A value of the type 'string' must be a text; {scalar.SourceText} is taken as \"{scalar.SourceText}\"");
        return new PlacedScalar(value.Place, scalar.SourceText);
    }
}
