using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Brings a schema's <c>$ref</c> and what stands beside it into a form that says the same in all versions.</summary>
/// <param name="tree">The whole document.</param>
/// <param name="document">What its places hold.</param>
public sealed class ReferenceMender(DocumentTree tree, Shape document, OpenApiSpecVersion version, FindingCollector findings)
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

        string text = ((PlacedScalar)reference.Value).Text;
        if (FaultOf(text) is { } fault)
        {
            findings.Report(Rules.UnresolvedReference, reference.Value.Place, text, fault + "values are emitted as JsonElement");
            return new PlacedMapping(schema.Place, [.. schema.Entries.Where(entry => entry != reference)]);
        }

        Seen.Add(text);
        bool isModern = version >= OpenApiSpecVersion.OpenApi3_1;
        bool isNullable = schema["nullable"] is PlacedScalar { Kind: PlacedScalarKind.Boolean, Text: "true" };
        if (!isModern && !isNullable)
        {
            // By the letter of 3.0, whose readers read over them.
            return schema.Entries.Count == 1 ? schema : new PlacedMapping(schema.Place, [reference]);
        }

        if (isModern && !schema.Entries.Any(IsConstraint))
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

    /// <summary>What to say of a reference that must not reach the library: to something that is no schema, or into what isn't there. Null for all others.</summary>
    private string? FaultOf(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal) && reference != "#")
        {
            return null;
        }

        string pointer = Uri.UnescapeDataString(reference.Substring(1));
        Shape shape = document.At(pointer);
        bool isSchema = shape is Shape.AnyShape or Shape.ObjectShape { IsSchema: true } or Shape.BooleanOrShape { Other: Shape.ObjectShape { IsSchema: true } };
        bool isThere = tree.Find(pointer) is not null;
        return isThere && !isSchema ? "what is there is no schema; " : !isThere && DeepReferences.IsDeep(reference) ? string.Empty : null;
    }

    private static bool IsConstraint(PlacedEntry entry) => !Remarks.Contains(entry.Key) && !entry.Key.StartsWith("x-", StringComparison.Ordinal);
}
