using Inventora.Spec.Site.Changes.Operations;
using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Changes.Schemas;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes;

/// <summary>Says what changed between two OpenAPI documents, whatever versions they are written in. What means the same is no change, however it is written.</summary>
public static class ContractComparison
{
    /// <summary>All differences, in the order of the new document.</summary>
    /// <param name="older">The document that clients and servers keep.</param>
    /// <param name="newer">The document that they are to keep.</param>
    public static IReadOnlyList<ContractChange> Compare(ApiDocument older, ApiDocument newer)
    {
        var changes = new ChangeCollector(older, newer);
        var (oldReader, newReader) = (new SchemaFormReader(older), new SchemaFormReader(newer));
        var schemas = new SchemaPairs(oldReader, newReader);
        DescriptionComparer.CompareDocuments(older, newer, changes);
        ServerComparer.Compare(older, newer, changes);
        var security = new SecurityComparer(older, newer, changes);
        security.CompareDocuments();
        new OperationsComparer(older, newer, changes, schemas, security, oldReader, newReader).Compare();
        CompareSchemas(older, newer, schemas, changes);
        foreach (var (difference, breaks) in schemas.Differences())
        {
            changes.Add(difference.Rule, breaks, difference.Old, difference.New, difference.OldValue, difference.NewValue);
        }

        return changes.All;
    }

    // A schema that no operation uses has no say on the wire, but it becomes a C# type.
    private static void CompareSchemas(ApiDocument older, ApiDocument newer, SchemaPairs schemas, ChangeCollector changes)
    {
        schemas.Complete();
        var before = older.Schemas.ToDictionary(schema => schema.Name!, StringComparer.Ordinal);
        var after = newer.Schemas.ToDictionary(schema => schema.Name!, StringComparer.Ordinal);
        foreach (var (name, schema) in before)
        {
            if (after.TryGetValue(name, out var same))
            {
                schemas.Add(schema.Place, same.Place, Direction.None, SchemaUse.None);
            }
            else if (!schemas.KnowsOld(schema.Place.Pointer))
            {
                var isType = CSharpShape.Of(schemas.OldReader, schemas.OldReader.Read(schema.Place)).IsDeclared;
                changes.Add(SchemaRules.Removed, isType ? Breaks.Models : Breaks.None, schema.Place, null, name);
            }
        }

        foreach (var (name, schema) in after.Where(schema => !before.ContainsKey(schema.Key) && !schemas.KnowsNew(schema.Value.Place.Pointer)))
        {
            changes.Add(SchemaRules.Added, Breaks.None, null, schema.Place, null, name);
        }

        schemas.Complete();
    }
}
