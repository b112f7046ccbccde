using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Changes.Schemas;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>Compares what two operations are sent.</summary>
internal sealed class BodyComparer(SchemaFormReader oldReader, SchemaFormReader newReader, OperationChanges changes)
{
    /// <summary>Notes what differs.</summary>
    public void Compare(ApiOperation before, ApiOperation after)
    {
        if (before.RequestBody is { } was && after.RequestBody is { } now)
        {
            Compare(was, now);
        }
        else if (after.RequestBody is { } added)
        {
            var rule = added.IsRequired ? BodyRules.RequiredAdded : BodyRules.OptionalAdded;
            changes.Add(rule, Breaks.Servers | (added.IsRequired ? Breaks.Clients | Breaks.ServerSource : Breaks.None) | Breaks.Client, before.Place, added.Place);
        }
        else if (before.RequestBody is { } removed)
        {
            changes.Add(BodyRules.Removed, Breaks.Clients | Breaks.Methods, removed.Place, after.Place);
        }
    }

    private void Compare(ApiBody was, ApiBody now)
    {
        if (was.IsRequired != now.IsRequired)
        {
            // Of a value type, what may be missing is another type.
            var methods = now.Content.Any(media => BodyShapes.Of(newReader, media).IsValue) ? Breaks.Methods : Breaks.None;
            changes.Add(
                now.IsRequired ? BodyRules.BecameRequired : BodyRules.BecameOptional,
                methods | (now.IsRequired ? Breaks.Clients | Breaks.ClientSource | Breaks.ServerSource : Breaks.Servers),
                was.Place,
                now.Place);
        }

        changes.CompareDescriptions(was.Place, now.Place, "description");
        var isOtherType = !BodyShapes.Of(oldReader, was.Content).SequenceEqual(BodyShapes.Of(newReader, now.Content), StringComparer.Ordinal);
        var added = now.Content.ToList();
        foreach (var media in was.Content)
        {
            if (added.Find(other => MediaTypes.AreSame(media.Type, other.Type)) is not { } same)
            {
                changes.Add(BodyRules.MediaTypeRemoved, Breaks.Clients | Breaks.Client | (isOtherType ? Breaks.Server : Breaks.None), media.Place, now.Place, media.Type);
                continue;
            }

            added.Remove(same);
            Compare(media, same, was.IsRequired && now.IsRequired);
        }

        foreach (var media in added)
        {
            changes.Add(BodyRules.MediaTypeAdded, Breaks.Servers | (isOtherType ? Breaks.None : Breaks.Client), was.Place, media.Place, null, media.Type);
        }
    }

    private void Compare(ApiMedia media, ApiMedia same, bool isRequired)
    {
        if (media.Schema is { } before && same.Schema is { } after)
        {
            changes.CompareRequest(before.Place, after.Place, isRequired);
        }
        else if (media.Schema is not null || same.Schema is not null)
        {
            changes.Add(SchemaRules.TypeChanged, (same.Schema is null ? Breaks.Servers : Breaks.Clients) | Breaks.Methods, media.Place, same.Place, ShownValue.Of(media.Schema?.Place.Node), ShownValue.Of(same.Schema?.Place.Node));
        }

        if (CanonicalJson.Of(media.Place.Get("encoding")?.Node) != CanonicalJson.Of(same.Place.Get("encoding")?.Node))
        {
            changes.Add(BodyRules.EncodingChanged, Breaks.Wire, media.Place.Get("encoding") ?? media.Place, same.Place.Get("encoding") ?? same.Place, ShownValue.Of(media.Place.Get("encoding")?.Node), ShownValue.Of(same.Place.Get("encoding")?.Node));
        }

        changes.CompareExamples(oldReader.Document, media.Place, newReader.Document, same.Place);
    }
}
