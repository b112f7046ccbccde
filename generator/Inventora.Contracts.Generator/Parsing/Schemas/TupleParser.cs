using System.Globalization;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Makes a tuple of a list whose places have schemas of their own.</summary>
/// <remarks>By the specification a shorter list is valid as long as <c>minItems</c> allows it, and a longer one unless something forbids it.</remarks>
public sealed class TupleParser(ParsingContext context, TypeParser types)
{
    /// <summary>The tuple, its places in order.</summary>
    public TupleModel Parse(SchemaView view, string key, string name)
    {
        ConstraintModel? bounds = ConstraintParser.Parse(view.Parts, view.Pointer, context);
        int count = Math.Min(view.PrefixItems.Count, bounds?.MaxItems ?? int.MaxValue);
        NameScope scope = new([.. ReservedNames.RecordMembers, name]);
        List<PropertyModel> items = [];
        for (int index = 0; index < count; index++)
        {
            string position = (index + 1).ToString(CultureInfo.InvariantCulture);
            IReadOnlyList<SchemaPart> parts = view.PrefixItems[index];
            Annotations annotations = new(parts);
            items.Add(Member(
                scope.Claim("Item" + position, "Value" + position),
                index.ToString(CultureInfo.InvariantCulture),
                types.Parse(parts, name + "Item" + position),
                index < bounds?.MinItems,
                annotations));
        }

        Annotations own = new(view.Parts);
        return new TupleModel(
            name,
            TypeRegistry.SourceNameOf(key),
            own.Description,
            view.Parts[0].Schema.Deprecated,
            items.ToEquatableArray(),
            ParseRest(view, bounds, count, name) is { } rest ? Member(scope.Claim("Rest", "RestItems"), string.Empty, rest, isRequired: false, null) : null);
    }

    private ListUse? ParseRest(SchemaView view, ConstraintModel? bounds, int count, string name)
    {
        bool isClosed = bounds?.MaxItems <= count || view.Items.Any(item => SchemaKeywords.IsNothing(item, context))
            || (view.Items.Count == 0 && view.Parts.Any(part => context.Find(part.Pointer.Child("unevaluatedItems")) is PlacedScalar { Kind: PlacedScalarKind.Boolean, Text: "false" }));
        if (isClosed)
        {
            return null;
        }

        TypeUse item = view.Items.Count > 0 ? types.Parse(view.Items, name + "Item") : new ScalarUse(ScalarKind.Json, false, null);
        ConstraintModel more = new(MinItems: bounds?.MinItems > count ? bounds.MinItems - count : null, MaxItems: bounds?.MaxItems - count);
        return new ListUse(item, false, more == new ConstraintModel() ? null : more);
    }

    private static PropertyModel Member(string name, string jsonName, TypeUse type, bool isRequired, Annotations? annotations)
    {
        return new PropertyModel(name, jsonName, type, isRequired, null, null, annotations?.Description, annotations?.IsDeprecated == true, PropertyAccess.Both);
    }
}
