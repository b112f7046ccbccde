using System.Text.Json.Nodes;
using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Compares two schemas by what they demand.</summary>
internal sealed class SchemaComparer(SchemaFormReader oldReader, SchemaFormReader newReader)
{
    private readonly TypeNames oldNames = new(oldReader.Document);
    private readonly TypeNames newNames = new(newReader.Document);

    /// <summary>The differences of two schemas, and what is to be compared inside them.</summary>
    public SchemaDifferences Compare(PlacedJson before, PlacedJson after)
    {
        var (older, newer) = (oldReader.Read(before), newReader.Read(after));
        var differences = new SchemaDifferences();
        var (oldShape, newShape) = (CSharpShape.Of(oldReader, older), CSharpShape.Of(newReader, newer));
        CompareNames(older, newer, oldShape, newShape, differences);
        CompareTypes(older, newer, oldShape, newShape, differences);
        CompareNull(older, newer, oldShape, newShape, differences);
        EnumerationComparer.Compare(older, newer, differences);
        BoundComparer.Compare(older, newer, differences);
        new PropertyComparer(oldReader, newReader).Compare(older, newer, differences);
        CompareItems(older, newer, oldShape, newShape, differences);
        new AlternativeComparer(oldReader, newReader).Compare(older, newer, differences);
        AnnotationComparer.Compare(older, newer, differences);
        return differences;
    }

    // A type of its own has the name that components give it, or one after the place where the schema is written.
    private void CompareNames(SchemaForm older, SchemaForm newer, CSharpShape oldShape, CSharpShape newShape, SchemaDifferences differences)
    {
        if (!newShape.IsDeclared || oldShape.Text != newShape.Text || older.Name == newer.Name)
        {
            return;
        }

        // Two places without a name are told by what renamed what is around them.
        var (oldName, newName) = (oldNames.Of(older), newNames.Of(newer));
        if (oldName is null || newName is null ? !oldNames.AreAmong(newNames) : oldName != newName)
        {
            // The old type may still be there for others.
            var lost = oldName is not null && newNames.Have(oldName) ? Breaks.None : Breaks.Models;
            differences.Add(SchemaRules.Renamed, Shift.None, lost, older.Place, newer.Place, older.Name ?? oldName, newer.Name ?? newName, changesUses: true);
        }
    }

    private static void CompareTypes(SchemaForm older, SchemaForm newer, CSharpShape oldShape, CSharpShape newShape, SchemaDifferences differences)
    {
        var shift = TypeShift(older, newer);
        var isOther = oldShape.Text != newShape.Text;
        var breaks = isOther && oldShape.IsDeclared ? Breaks.Models : Breaks.None;
        if (shift != Shift.None)
        {
            differences.Add(SchemaRules.TypeChanged, shift, breaks, SchemaDifferences.At(older, "type"), SchemaDifferences.At(newer, "type"), TypeText(older), TypeText(newer), isOther);
            return;
        }

        var (oldFormat, newFormat) = (older["format"].AsText(), newer["format"].AsText());
        if (oldFormat == newFormat)
        {
            return;
        }

        var formatShift = FormatShift(oldFormat, newFormat);
        if (formatShift != Shift.None || isOther)
        {
            differences.Add(SchemaRules.FormatChanged, formatShift, breaks, SchemaDifferences.At(older, "format"), SchemaDifferences.At(newer, "format"), oldFormat, newFormat, isOther);
        }
    }

    private static Shift TypeShift(SchemaForm older, SchemaForm newer)
    {
        if (older.IsNever != newer.IsNever)
        {
            return newer.IsNever ? Shift.Narrower : Shift.Wider;
        }

        // The type of listed values, and of alternatives, is theirs; naming it once more says nothing.
        var (oldTypes, newTypes) = (Implied(older), Implied(newer));
        if (oldTypes is null || newTypes is null)
        {
            return oldTypes is null && newTypes is null ? Shift.None : oldTypes is null ? (older.Alternatives.Count > 0 ? Shift.None : Shift.Narrower) : newer.Alternatives.Count > 0 ? Shift.None : Shift.Wider;
        }

        var narrower = newTypes.IsSubsetOf(Widened(oldTypes));
        var wider = oldTypes.IsSubsetOf(Widened(newTypes));
        return (narrower, wider) switch
        {
            (true, true) => oldTypes.SetEquals(newTypes) ? Shift.None : newTypes.Contains("number") ? Shift.Wider : Shift.Narrower,
            (true, false) => Shift.Narrower,
            (false, true) => Shift.Wider,
            _ => Shift.Other,
        };
    }

    private static SortedSet<string>? Implied(SchemaForm form) => form.Types ?? (form.Values is not { Count: > 0 } values ? null : new SortedSet<string>(
        values.Select(value => value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Number => BoundMerger.Number(value) is { } number && number == decimal.Truncate(number) ? "integer" : "number",
            System.Text.Json.JsonValueKind.Array => "array",
            System.Text.Json.JsonValueKind.Object => "object",
            _ => "boolean",
        }),
        StringComparer.Ordinal));

    private static SortedSet<string> Widened(SortedSet<string> types) =>
        types.Contains("number") ? new SortedSet<string>([.. types, "integer"], StringComparer.Ordinal) : types;

    private static string TypeText(SchemaForm form) => form.IsNever ? "nothing" : form.Types is { } types ? string.Join(" or ", types) : form.Alternatives.Count > 0 ? "one of several" : "anything";

    private static Shift FormatShift(string? before, string? after)
    {
        var (was, now) = (before is not null && SchemaKeywordNames.CheckedFormats.Contains(before), after is not null && SchemaKeywordNames.CheckedFormats.Contains(after));
        return (was, now) switch
        {
            (false, false) => Shift.None,
            (false, true) => Shift.Narrower,
            (true, false) => Shift.Wider,
            _ when (before, after) is ("int32", "int64") or ("float", "double") or ("uri", "uri-reference") or ("email", "idn-email") => Shift.Wider,
            _ when (before, after) is ("int64", "int32") or ("double", "float") or ("uri-reference", "uri") or ("idn-email", "email") => Shift.Narrower,
            _ => Shift.Other,
        };
    }

    private static void CompareNull(SchemaForm older, SchemaForm newer, CSharpShape oldShape, CSharpShape newShape, SchemaDifferences differences)
    {
        // Where any value goes, or the type changes anyway, null is no news.
        if (older.IsNullable == newer.IsNullable || Implied(older) is null != Implied(newer) is null)
        {
            return;
        }

        var rule = newer.IsNullable ? SchemaRules.NullAllowed : SchemaRules.NullForbidden;
        var (request, response) = newer.IsNullable ? (Breaks.Servers, Breaks.Clients) : (Breaks.Clients, Breaks.Servers);
        differences.Add(new SchemaDifference(rule, request, response, Breaks.None, older.Place, newer.Place, null, null)
        {
            ChangesUses = oldShape.IsValue && newShape.IsValue,
            IsNull = true,
            EndsConversion = newer.IsNullable && !oldShape.IsInterface,
        });
    }

    private static void CompareItems(SchemaForm older, SchemaForm newer, CSharpShape oldShape, CSharpShape newShape, SchemaDifferences differences)
    {
        for (var i = 0; i < Math.Min(older.FirstItems.Count, newer.FirstItems.Count); i++)
        {
            differences.Compare(older.FirstItems[i], newer.FirstItems[i], uses: Breaks.Models);
        }

        if (older.FirstItems.Count != newer.FirstItems.Count)
        {
            // Each item is a property of the record that C# has for such a list.
            var lost = newer.FirstItems.Count < older.FirstItems.Count ? Breaks.Models : Breaks.None;
            differences.Add(SchemaRules.TupleChanged, Shift.Other, lost, older.Place, newer.Place, Count(older.FirstItems.Count), Count(newer.FirstItems.Count), oldShape.Text != newShape.Text);
        }

        if (older.Items is { } before && newer.Items is { } after)
        {
            differences.Compare(before, after, uses: newer.FirstItems.Count > 0 ? Breaks.Models : null);
        }
        else if (older.Items is not null || newer.Items is not null)
        {
            var shift = newer.Items is not null ? Shift.Narrower : Shift.Wider;
            differences.Add(SchemaRules.ItemsTyped, shift, Breaks.None, older.Items ?? older.Place, newer.Items ?? newer.Place, SchemaDifferences.Show(older.Items?.Node), SchemaDifferences.Show(newer.Items?.Node), oldShape.Text != newShape.Text);
        }
    }

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
