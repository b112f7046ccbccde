using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Compares what a schema says besides which values it allows.</summary>
internal static class AnnotationComparer
{
    /// <summary>Notes what differs.</summary>
    public static void Compare(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        foreach (var keyword in SchemaKeywordNames.Documentation)
        {
            if (CanonicalJson.Of(older[keyword]) != CanonicalJson.Of(newer[keyword]))
            {
                Add(differences, OperationRules.Documentation, Shift.None, Breaks.None, older, newer, keyword);
            }
        }

        var (was, now) = (Flag(older, "deprecated"), Flag(newer, "deprecated"));
        if (was != now)
        {
            Add(differences, now ? SchemaRules.Deprecated : SchemaRules.Restored, Shift.None, Breaks.None, older, newer, "deprecated");
        }

        CompareAccess(older, newer, "readOnly", differences);
        CompareAccess(older, newer, "writeOnly", differences);
    }

    // What is only read may not be sent, and what is only sent is not read: either takes something from clients, and giving it back asks it of servers.
    private static void CompareAccess(SchemaForm older, SchemaForm newer, string keyword, SchemaDifferences differences)
    {
        var (was, now) = (Flag(older, keyword), Flag(newer, keyword));
        if (was == now)
        {
            return;
        }

        var breaks = now ? Breaks.Clients : Breaks.Servers;
        var (before, after) = (SchemaDifferences.At(older, keyword), SchemaDifferences.At(newer, keyword));
        differences.Add(new SchemaDifference(
            SchemaRules.AccessChanged,
            keyword == "readOnly" ? breaks : Breaks.None,
            keyword == "writeOnly" ? breaks : Breaks.None,
            Breaks.None,
            before,
            after,
            was ? keyword : null,
            now ? keyword : null));
    }

    private static void Add(SchemaDifferences differences, ChangeRule rule, Shift shift, Breaks always, SchemaForm older, SchemaForm newer, string keyword) =>
        differences.Add(rule, shift, always, SchemaDifferences.At(older, keyword), SchemaDifferences.At(newer, keyword), SchemaDifferences.Show(older[keyword]), SchemaDifferences.Show(newer[keyword]));

    private static bool Flag(SchemaForm form, string keyword) => form[keyword].AsFlag() == true;
}
