using Inventora.Spec.Site.Changes.Rules;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>Compares what proves who is asking. A scheme is the same one if it works the same, whatever its name.</summary>
internal sealed class SecurityComparer(ApiDocument older, ApiDocument newer, ChangeCollector changes)
{
    private readonly Dictionary<string, PlacedJson> before = Schemes(older);
    private readonly Dictionary<string, PlacedJson> after = Schemes(newer);

    /// <summary>Compares the schemes.</summary>
    public void CompareDocuments()
    {
        foreach (var (name, scheme) in before)
        {
            if (!after.TryGetValue(name, out var same))
            {
                changes.Add(SecurityRules.SchemeRemoved, Breaks.Client, scheme, null, name);
            }
            else
            {
                CompareSchemes(scheme, same);
            }
        }

        foreach (var (name, scheme) in after.Where(scheme => !before.ContainsKey(scheme.Key)))
        {
            changes.Add(SecurityRules.SchemeAdded, Breaks.None, null, scheme, null, name);
        }
    }

    /// <summary>Compares what two operations ask for. What all of them ask for has one place, and so is one change.</summary>
    public void CompareOperations(PlacedJson oldOperation, PlacedJson newOperation) =>
        Compare(oldOperation.Get("security") is not null ? oldOperation : older.Top, newOperation.Get("security") is not null ? newOperation : newer.Top);

    private void Compare(PlacedJson oldHolder, PlacedJson newHolder)
    {
        var (oldPlace, newPlace) = (oldHolder.Get("security") ?? oldHolder, newHolder.Get("security") ?? newHolder);
        var was = Alternatives(oldHolder, isOld: true);
        var now = Alternatives(newHolder, isOld: false);
        var (wasOpen, isOpen) = (was.Count == 0 || was.Any(way => way.Count == 0), now.Count == 0 || now.Any(way => way.Count == 0));
        if (wasOpen || isOpen)
        {
            if (wasOpen != isOpen)
            {
                var value = Text(isOpen ? was : now);
                changes.Add(isOpen ? SecurityRules.NoLongerRequired : SecurityRules.Required, isOpen ? Breaks.Servers : Breaks.Clients, oldPlace, newPlace, isOpen ? value : null, isOpen ? null : value);
            }

            return;
        }

        foreach (var way in was)
        {
            var schemes = Names(way);
            var match = now.FirstOrDefault(other => Names(other) == schemes);
            if (match is null)
            {
                changes.Add(SecurityRules.AlternativeRemoved, Breaks.Clients, oldPlace, newPlace, Text(way), null);
            }
            else if (Text(match) != Text(way))
            {
                var more = match.Any(use => use.Scopes.Except(way.First(other => other.Scheme == use.Scheme).Scopes).Any());
                var fewer = way.Any(use => use.Scopes.Except(match.First(other => other.Scheme == use.Scheme).Scopes).Any());
                changes.Add(SecurityRules.ScopesChanged, (more ? Breaks.Clients : Breaks.None) | (fewer ? Breaks.Servers : Breaks.None), oldPlace, newPlace, Text(way), Text(match));
            }
        }

        foreach (var way in now.Where(way => was.All(other => Names(other) != Names(way))))
        {
            changes.Add(SecurityRules.AlternativeAdded, Breaks.Servers, oldPlace, newPlace, null, Text(way));
        }
    }

    private void CompareSchemes(PlacedJson scheme, PlacedJson same)
    {
        if (Meaning(older, scheme) != Meaning(newer, same))
        {
            // The client's options are made by the type of the scheme; where a key travels is hidden in the client.
            var isOtherOption = scheme.Text("type") != same.Text("type") || !string.Equals(scheme.Text("scheme"), same.Text("scheme"), StringComparison.OrdinalIgnoreCase);
            changes.Add(SecurityRules.SchemeChanged, Breaks.Wire | (isOtherOption ? Breaks.Client : Breaks.None), scheme, same, ShownValue.Of(scheme.Node), ShownValue.Of(same.Node));
        }

        DescriptionComparer.Compare(scheme, same, changes, "description");
    }

    // A scheme of the old document has the name that the same one has in the new document, if there is one.
    private List<List<(string Scheme, string[] Scopes)>> Alternatives(PlacedJson holder, bool isOld) =>
    [
        .. holder.Items("security").Where(way => way.Members is not null).Select(way => way.Members!
            .Select(use => (Scheme: isOld ? NewName(use.Key) : use.Key, Scopes: way.Texts(use.Key).Distinct().Order(StringComparer.Ordinal).ToArray()))
            .OrderBy(use => use.Scheme, StringComparer.Ordinal)
            .ToList()),
    ];

    private string NewName(string name)
    {
        if (after.ContainsKey(name) || !before.TryGetValue(name, out var scheme))
        {
            return name;
        }

        var meaning = Meaning(older, scheme);
        return after.FirstOrDefault(other => Meaning(newer, other.Value) == meaning).Key ?? name;
    }

    // The names of HTTP's schemes have no case.
    private static string Meaning(ApiDocument document, PlacedJson scheme)
    {
        var members = scheme.Node!.DeepClone().AsObject();
        if (members["scheme"].AsText() is { } name)
        {
            members["scheme"] = name.ToLowerInvariant();
        }

        return CanonicalJson.Of(document, scheme with { Node = members });
    }

    private static string Names(IEnumerable<(string Scheme, string[] Scopes)> way) => string.Join(" and ", way.Select(use => use.Scheme));

    private static string Text(IEnumerable<(string Scheme, string[] Scopes)> way) =>
        string.Join(" and ", way.Select(use => use.Scopes.Length == 0 ? use.Scheme : $"{use.Scheme} ({string.Join(", ", use.Scopes)})"));

    private static string Text(IEnumerable<IEnumerable<(string Scheme, string[] Scopes)>> ways) => string.Join(", or ", ways.Select(Text));

    private static Dictionary<string, PlacedJson> Schemes(ApiDocument document) => (document.Top.Get("components")?.Entries("securitySchemes") ?? [])
        .Select(entry => (entry.Name, Target: document.Follow(entry.Value)))
        .Where(entry => entry.Target?.Members is not null)
        .ToDictionary(entry => entry.Name, entry => entry.Target!.Value, StringComparer.Ordinal);
}
