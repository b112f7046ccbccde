using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Brings what stands beside a <c>$ref</c> into a form that says the same in all versions.</summary>
public sealed class ReferenceMender(OpenApiSpecVersion version, FindingCollector findings)
{
    private const string Reference = "$ref";

    // Remarks: they say something about the place, and nothing about the values.
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal)
    {
        Reference, "description", "summary", "title", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "externalDocs", "xml", "$comment",
    };

    /// <summary>The texts of all references between schemas.</summary>
    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// From 3.1 on, keywords beside <c>$ref</c> count: <c>{$ref, minLength}</c> becomes <c>{allOf: [$ref], minLength}</c>. In 3.0 they don't,
    /// and yet <c>nullable: true</c> there is always meant.
    /// </summary>
    public PlacedMapping Mend(PlacedMapping schema)
    {
        if (schema.Find(Reference) is not { Value: PlacedScalar { Kind: PlacedScalarKind.String } } reference)
        {
            return schema;
        }

        Seen.Add(((PlacedScalar)reference.Value).Text);
        bool isModern = version >= OpenApiSpecVersion.OpenApi3_1;
        bool isNullable = schema["nullable"] is PlacedScalar { Kind: PlacedScalarKind.Boolean, Text: "true" };
        bool counts = isModern ? schema.Entries.Any(IsConstraint) : isNullable;
        if (!counts)
        {
            return schema;
        }

        if (!isModern)
        {
            findings.Report(Rules.Mended, schema.Find("nullable")!.KeyPlace, "By the letter of OpenAPI 3.0 'nullable' beside '$ref' says nothing; it is taken as meant");
        }

        PlacedMapping inner = new(schema.Place, [reference]);
        IReadOnlyList<PlacedNode> others = (schema["allOf"] as PlacedSequence)?.Items ?? [];
        PlacedEntry allOf = new("allOf", reference.KeyPlace, new PlacedSequence(reference.Value.Place, [inner, .. others]));
        return new PlacedMapping(schema.Place, [allOf, .. schema.Entries.Where(entry => entry.Key != Reference && entry.Key != "allOf")]);
    }

    private static bool IsConstraint(PlacedEntry entry) => !Remarks.Contains(entry.Key) && !entry.Key.StartsWith("x-", StringComparison.Ordinal);
}
