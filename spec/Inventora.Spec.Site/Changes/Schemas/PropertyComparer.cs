using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Compares the properties of objects.</summary>
internal sealed class PropertyComparer(SchemaFormReader oldReader, SchemaFormReader newReader)
{
    /// <summary>Notes what differs.</summary>
    public void Compare(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        foreach (var (name, schemas) in older.Properties)
        {
            if (newer.Properties.TryGetValue(name, out var others))
            {
                ComparePresence(older, newer, name, schemas[0], others[0], differences);
                foreach (var (before, after) in Pairs(schemas, others))
                {
                    differences.Compare(before, after, Travels(oldReader, before) | Travels(newReader, after), Breaks.Models);
                }
            }
            else if (newer.Types is null || newer.Types.Contains("object"))
            {
                var isRequired = older.Required.Contains(name);
                differences.Add(new SchemaDifference(
                    SchemaRules.PropertyRemoved,
                    Breaks.Clients,
                    (isRequired ? Breaks.Clients : Breaks.None) | (newer.IsClosed ? Breaks.Servers : Breaks.None),
                    Breaks.Models,
                    schemas[0],
                    newer.Place,
                    name,
                    null) { Travels = Travels(oldReader, schemas[0]), ChangesUses = ChangesShape(older, newer) });
            }
        }

        foreach (var (name, schemas) in newer.Properties.Where(property => !older.Properties.ContainsKey(property.Key)))
        {
            if (older.Types is null || older.Types.Contains("object"))
            {
                Added(older, newer, name, schemas[0], differences);
            }
        }

        CompareNamelessRequired(older, newer, differences);
        CompareOthers(older, newer, differences);
    }

    // An object that had no properties at all has another C# type now; that is said by the type.
    private static bool ChangesShape(SchemaForm older, SchemaForm newer) => older.Properties.Count == 0 || newer.Properties.Count == 0;

    private void Added(SchemaForm older, SchemaForm newer, string name, PlacedJson schema, SchemaDifferences differences)
    {
        var isNewType = ChangesShape(older, newer);
        var unexpected = older.IsClosed ? Breaks.Clients : Breaks.None;
        var isFixed = newReader.Read(schema) is { Values.Count: 1, IsNullable: false };
        var difference = newer.Required.Contains(name)
            ? new SchemaDifference(SchemaRules.RequiredPropertyAdded, Breaks.Wire, Breaks.Servers | unexpected, isFixed || isNewType ? Breaks.None : Breaks.ModelsSource, older.Place, schema, null, name)
            : new SchemaDifference(SchemaRules.OptionalPropertyAdded, Breaks.Servers, unexpected, Breaks.None, older.Place, schema, null, name);
        differences.Add(difference with { Travels = Travels(newReader, schema), ChangesUses = isNewType });
    }

    private void ComparePresence(SchemaForm older, SchemaForm newer, string name, PlacedJson before, PlacedJson after, SchemaDifferences differences)
    {
        var (was, now) = (older.Required.Contains(name), newer.Required.Contains(name));
        var (oldForm, newForm) = (oldReader.Read(before), newReader.Read(after));
        var (oldShape, newShape) = (CSharpShape.Of(oldReader, oldForm), CSharpShape.Of(newReader, newForm));
        CompareDefaults(was && now, oldForm, newForm, differences);
        if (was != now)
        {
            var isOtherType = oldShape.AsProperty(was, oldForm.IsNullable) != newShape.AsProperty(now, newForm.IsNullable);
            var breaks = (isOtherType ? Breaks.Models : Breaks.None) | (now ? Breaks.ModelsSource : Breaks.None);
            var travels = Travels(oldReader, before) | Travels(newReader, after);
            var (oldPlace, newPlace) = (was ? SchemaDifferences.At(older, "required") : before, now ? SchemaDifferences.At(newer, "required") : after);
            differences.Add(now
                ? new SchemaDifference(SchemaRules.PropertyBecameRequired, Breaks.Clients, Breaks.Servers, breaks, oldPlace, newPlace, null, name) { Travels = travels }
                : new SchemaDifference(SchemaRules.PropertyBecameOptional, Breaks.Servers, Breaks.Clients, breaks, oldPlace, newPlace, name, null) { Travels = travels });
        }
        else if (!now && oldForm.IsNullable != newForm.IsNullable && !(oldShape.IsValue && newShape.IsValue))
        {
            // Absent and null become two things, or one: that changes the type of a reference type's property as well.
            differences.Add(newForm.IsNullable ? SchemaRules.NullAllowed : SchemaRules.NullForbidden, Shift.None, Breaks.Models, oldForm.Place, newForm.Place, null, null);
        }
    }

    // What is always there has no use for a default.
    private static void CompareDefaults(bool isRequired, SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        const string keyword = "default";
        var (before, after) = (older[keyword], newer[keyword]);
        if (CanonicalJson.Of(before) != CanonicalJson.Of(after))
        {
            var isMemberGone = !isRequired && before is not null && after is null;
            differences.Add(SchemaRules.DefaultChanged, isRequired ? Shift.None : Shift.Other, isMemberGone ? Breaks.Models : Breaks.None, SchemaDifferences.At(older, keyword), SchemaDifferences.At(newer, keyword), SchemaDifferences.Show(before), SchemaDifferences.Show(after));
        }
    }

    private static void CompareNamelessRequired(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        bool IsKnown(string name) => older.Properties.ContainsKey(name) || newer.Properties.ContainsKey(name);
        foreach (var name in newer.Required.Except(older.Required).Where(name => !IsKnown(name)))
        {
            differences.Add(SchemaRules.PropertyBecameRequired, Shift.Narrower, Breaks.None, older.Place, SchemaDifferences.At(newer, "required"), null, name);
        }

        foreach (var name in older.Required.Except(newer.Required).Where(name => !IsKnown(name)))
        {
            differences.Add(SchemaRules.PropertyBecameOptional, Shift.Wider, Breaks.None, SchemaDifferences.At(older, "required"), newer.Place, name, null);
        }
    }

    private static void CompareOthers(SchemaForm older, SchemaForm newer, SchemaDifferences differences)
    {
        const string keyword = "additionalProperties";
        var (before, after) = (SchemaDifferences.At(older, keyword), SchemaDifferences.At(newer, keyword));
        if (older.IsClosed != newer.IsClosed)
        {
            var hasNone = older.Properties.Count == 0 && newer.Properties.Count == 0;
            var breaks = (hasNone && older.IsClosed) || older.Others is not null ? Breaks.Models : Breaks.None;
            differences.Add(newer.IsClosed ? SchemaRules.OthersForbidden : SchemaRules.OthersAllowed, newer.IsClosed ? Shift.Narrower : Shift.Wider, breaks, before, after, null, null, hasNone);
        }
        else if (older.Others is { } typed && newer.Others is { } other)
        {
            differences.Compare(typed, other, uses: older.Properties.Count > 0 ? Breaks.Models : null);
        }
        else if (older.Others is not null || newer.Others is not null)
        {
            // With properties beside it, C# gets one dictionary more, which nobody misses that did not have it.
            var isShape = older.Properties.Count == 0 && newer.Properties.Count == 0;
            var breaks = !isShape && older.Others is not null ? Breaks.Models : Breaks.None;
            differences.Add(SchemaRules.OthersTyped, newer.Others is not null ? Shift.Narrower : Shift.Wider, breaks, before, after, SchemaDifferences.Show(older.Others?.Node), SchemaDifferences.Show(newer.Others?.Node), isShape);
        }
    }

    private static IEnumerable<(PlacedJson Old, PlacedJson New)> Pairs(List<PlacedJson> before, List<PlacedJson> after) =>
        before.Count == after.Count ? before.Zip(after) : [(before[0], after[0])];

    private static Direction Travels(SchemaFormReader reader, PlacedJson property)
    {
        var form = reader.Read(property);
        return (IsTrue(form, "readOnly"), IsTrue(form, "writeOnly")) switch
        {
            (true, false) => Direction.Response,
            (false, true) => Direction.Request,
            _ => Direction.Both,
        };
    }

    private static bool IsTrue(SchemaForm form, string keyword) => form[keyword].AsFlag() == true;
}
