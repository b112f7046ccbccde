using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Changes.Schemas;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>Compares what two operations are answered.</summary>
internal sealed class ResponseComparer(SchemaFormReader oldReader, SchemaFormReader newReader, OperationChanges changes)
{
    // What the client's method returns hangs on all successes together.
    private Breaks returned;
    private Breaks converted;
    private bool hadHeaders;

    /// <summary>Notes what differs.</summary>
    public void Compare(ApiOperation before, ApiOperation after)
    {
        returned = BodyShapes.Returned(oldReader, before) == BodyShapes.Returned(newReader, after) ? Breaks.None : Breaks.Client;
        converted = LostConversion(before);
        hadHeaders = before.Responses.Any(response => response.Headers.Count > 0);
        var removed = before.Responses.ToList();
        var added = after.Responses.ToList();
        Match(removed, added, (was, now) => string.Equals(was.Status, now.Status, StringComparison.OrdinalIgnoreCase));
        Match(removed, added, (was, now) => Covers(was.Status, now.Status) || Covers(now.Status, was.Status));
        foreach (var response in removed)
        {
            changes.Add(ResponseRules.Removed, Breaks.Servers | Breaks.Server | (response.IsSuccess ? returned : Breaks.None), response.Place, after.Place, response.Status);
        }

        foreach (var response in added)
        {
            // A refusal is expected of any server; where all others were answered by "default", none is new.
            var isStated = before.Responses.Any(other => Covers(other.Status, response.Status) || other.Status == "default");
            var breaks = !response.IsSuccess ? Breaks.None : (isStated ? Breaks.None : Breaks.Clients) | returned | converted;
            changes.Add(response.IsSuccess ? ResponseRules.SuccessAdded : ResponseRules.ErrorAdded, breaks, before.Place, response.Place, null, response.Status);
        }
    }

    private void Match(List<ApiResponse> removed, List<ApiResponse> added, Func<ApiResponse, ApiResponse, bool> isSame)
    {
        foreach (var was in removed.ToArray())
        {
            if (added.Find(now => isSame(was, now)) is { } same)
            {
                removed.Remove(was);
                added.Remove(same);
                Compare(was, same);
            }
        }
    }

    private void Compare(ApiResponse was, ApiResponse now)
    {
        if (!string.Equals(was.Status, now.Status, StringComparison.OrdinalIgnoreCase))
        {
            changes.Add(ResponseRules.RangeChanged, (Covers(now.Status, was.Status) ? Breaks.Clients : Breaks.Servers) | Breaks.Server, was.Place, now.Place, was.Status, now.Status);
        }

        changes.CompareDescriptions(was.Place, now.Place, "description", "summary");
        CompareContent(was, now);
        CompareHeaders(was, now);
        CompareLinks(was, now);
    }

    private void CompareContent(ApiResponse was, ApiResponse now)
    {
        var isOtherType = !BodyShapes.Of(oldReader, was.Content).SequenceEqual(BodyShapes.Of(newReader, now.Content), StringComparer.Ordinal);
        var methods = (isOtherType ? Breaks.Server : Breaks.None) | (was.IsSuccess ? returned : Breaks.None);
        if (was.Content.Count == 0 || now.Content.Count == 0)
        {
            if (now.Content.Count > 0)
            {
                changes.Add(ResponseRules.BodyAdded, Breaks.Servers | methods, was.Place, now.Place, null, now.Content[0].Type);
            }
            else if (was.Content.Count > 0)
            {
                changes.Add(ResponseRules.BodyRemoved, Breaks.Clients | methods, was.Place, now.Place, was.Content[0].Type);
            }

            return;
        }

        var added = now.Content.ToList();
        foreach (var media in was.Content)
        {
            if (added.Find(other => MediaTypes.AreSame(media.Type, other.Type)) is not { } same)
            {
                changes.Add(ResponseRules.MediaTypeRemoved, Breaks.Wire | methods, media.Place, now.Place, media.Type);
                continue;
            }

            added.Remove(same);
            if (media.Schema is { } before && same.Schema is { } after)
            {
                // What comes with an exception is in no signature of the client.
                changes.CompareResponse(before.Place, after.Place, was.IsSuccess ? new SchemaUse(Breaks.Methods, Breaks.Methods, converted) : SchemaUse.Inside(Breaks.Server));
            }
            else if (media.Schema is not null || same.Schema is not null)
            {
                changes.Add(SchemaRules.TypeChanged, (same.Schema is null ? Breaks.Clients : Breaks.Servers) | methods, media.Place, same.Place, ShownValue.Of(media.Schema?.Place.Node), ShownValue.Of(same.Schema?.Place.Node));
            }

            changes.CompareExamples(oldReader.Document, media.Place, newReader.Document, same.Place);
        }

        foreach (var media in added)
        {
            changes.Add(ResponseRules.MediaTypeAdded, Breaks.Servers | methods, was.Place, media.Place, null, media.Type);
        }
    }

    private void CompareHeaders(ApiResponse was, ApiResponse now)
    {
        var added = now.Headers.ToList();
        foreach (var header in was.Headers)
        {
            if (added.Find(other => string.Equals(other.Name, header.Name, StringComparison.OrdinalIgnoreCase)) is not { } same)
            {
                changes.Add(ResponseRules.HeaderRemoved, Breaks.Clients | Breaks.Methods, header.Place, now.Place, header.Name);
                continue;
            }

            added.Remove(same);
            if (header.IsRequired != same.IsRequired)
            {
                changes.Add(same.IsRequired ? ResponseRules.HeaderBecameRequired : ResponseRules.HeaderBecameOptional, (same.IsRequired ? Breaks.Servers : Breaks.Clients) | Breaks.Server, header.Place, same.Place, null, header.Name);
            }

            changes.CompareDescriptions(header.Place, same.Place, "description");
            if (header.Schema is { } before && same.Schema is { } after)
            {
                // A header that is null is none.
                changes.CompareResponse(before.Place, after.Place, new SchemaUse(Breaks.Methods, Breaks.None));
            }
        }

        foreach (var header in added)
        {
            changes.Add(ResponseRules.HeaderAdded, (header.IsRequired ? Breaks.Servers | Breaks.ServerSource : Breaks.None) | Breaks.ServerBinary | (hadHeaders ? Breaks.None : Breaks.Client), was.Place, header.Place, null, header.Name);
        }
    }

    private void CompareLinks(ApiResponse was, ApiResponse now)
    {
        var (before, after) = (was.Place.Get("links"), now.Place.Get("links"));
        if (CanonicalJson.Of(before?.Node) != CanonicalJson.Of(after?.Node))
        {
            changes.Add(ResponseRules.LinkChanged, before is null ? Breaks.None : Breaks.Clients, before ?? was.Place, after ?? now.Place, ShownValue.Of(before?.Node), ShownValue.Of(after?.Node));
        }
    }

    // A handler may return the body alone where there is one success.
    private static Breaks LostConversion(ApiOperation before)
    {
        ApiResponse[] successes = [.. before.Responses.Where(response => response.IsSuccess)];
        return successes.Length == 1 && successes[0].Content.Count > 0 ? Breaks.Server : Breaks.None;
    }

    private static bool Covers(string range, string status) =>
        range.Length == 3 && status.Length == 3 && range.EndsWith("XX", StringComparison.OrdinalIgnoreCase) && !status.EndsWith("XX", StringComparison.OrdinalIgnoreCase) && range[0] == status[0];
}
