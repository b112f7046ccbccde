using Inventora.Contracts.Generator.Reading.Mending;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>The components of the bundled document: those of the contract itself, and those that come from other files.</summary>
/// <param name="isSwagger">Whether the document is of version 2.0, which keeps them at its top.</param>
public sealed class ComponentSections(bool isSwagger)
{
    private const string Components = "components";

    private static readonly (string Section, string Key)[] SwaggerKeys = [("schemas", "definitions"), ("parameters", "parameters"), ("responses", "responses")];
    private static readonly (string Section, string Key)[] ModernKeys =
        [("schemas", "schemas"), ("parameters", "parameters"), ("headers", "headers"), ("requestBodies", "requestBodies"), ("responses", "responses")];

    private readonly Dictionary<string, List<BundledComponent>> components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlacedEntry>> filled = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Section, string Path, string Pointer), string> references = [];
    private readonly List<PlacedEntry> others = [];
    private readonly ComponentNames names = new();
    private PlacedMapping? home;
    private TreePlace homePlace;

    private (string Section, string Key)[] Keys { get; } = isSwagger ? SwaggerKeys : ModernKeys;

    /// <summary>Whether the document keeps components of a kind.</summary>
    public bool Has(string section) => Keys.Any(key => key.Section == section);

    /// <summary>Whether a key of the document's top holds components.</summary>
    public bool IsHome(string key) => isSwagger ? Keys.Any(section => section.Key == key) : key == Components;

    /// <summary>Takes the contract's own components out of the document; the objects around them may stand in other files, too.</summary>
    public void Open(PlacedMapping root, TreePlace top, Func<PlacedNode, TreePlace, (PlacedNode Node, TreePlace Place)?> open)
    {
        Shape.ObjectShape shape = isSwagger ? DocumentShapes.Swagger : (Shape.ObjectShape)DocumentShapes.Modern.Keys[Components];
        home = root;
        homePlace = top;
        if (!isSwagger)
        {
            (PlacedNode Node, TreePlace Place)? opened = root[Components] is { } found ? open(found, top.Child(Components)) : null;
            home = opened?.Node as PlacedMapping;
            homePlace = opened?.Place ?? top.Child(Components);
        }

        foreach ((string section, string key) in Keys)
        {
            if (home?[key] is { } node && open(node, homePlace.Child(key)) is { Node: PlacedMapping mapping, Place: var place })
            {
                Shape each = ((Shape.MapShape)shape.Keys[key]).Value;
                components.Add(section, [.. mapping.Entries.Select(entry => new BundledComponent(entry.Key, entry.KeyPlace, entry.Value, each, place.Child(entry.Key)))]);
            }
        }
    }

    /// <summary>Walks through what stands beside the components that can be referred to across files.</summary>
    public void WalkOthers(Func<PlacedNode, Shape, TreePlace, PlacedNode?> walk)
    {
        Dictionary<string, Shape> shapes = isSwagger ? [] : ((Shape.ObjectShape)DocumentShapes.Modern.Keys[Components]).Keys;
        foreach (PlacedEntry entry in isSwagger ? [] : home?.Entries ?? [])
        {
            bool isOther = Keys.All(key => key.Key != entry.Key);
            PlacedNode? value = isOther && shapes.TryGetValue(entry.Key, out Shape? shape) ? walk(entry.Value, shape, homePlace.Child(entry.Key)) : entry.Value;
            if (isOther && value is not null)
            {
                others.Add(entry with { Value = value });
            }
        }
    }

    /// <summary>Takes the names of the contract's own components; one that is nothing but a reference to another file stands for what is there.</summary>
    public void TakeNames(ReferenceFinder finder)
    {
        foreach (KeyValuePair<string, List<BundledComponent>> section in components)
        {
            for (int index = 0; index < section.Value.Count; index++)
            {
                BundledComponent component = section.Value[index];
                names.TryTake(section.Key, component.Name);
                Note(section.Key, component.Place, component.Name);
                ReferenceTarget? target = ReferenceFinder.ReferenceOf(component.Node) is { } reference && ((PlacedMapping)component.Node).Entries.All(IsRemark)
                    ? finder.FindEnd(component.Place, reference.Text)
                    : null;
                if (target is { File.IsMain: false } && Note(section.Key, target.Place, component.Name))
                {
                    section.Value[index] = component with { Node = target.Node, Place = target.Place };
                }
            }
        }
    }

    /// <summary>The reference to a component that stands for a target already.</summary>
    public string? Find(string section, ReferenceTarget target) =>
        !target.File.IsMain && references.TryGetValue((section, target.File.Path, target.Pointer), out string? name) ? ReferenceTo(section, name) : null;

    /// <summary>The reference to a component of the document by its bare name; null where it has none of that name.</summary>
    public string? FindNamed(string section, string name) =>
        components.TryGetValue(section, out List<BundledComponent>? list) && list.Any(component => component.Name == name) ? ReferenceTo(section, name) : null;

    /// <summary>Makes a component of a target in another file.</summary>
    public string Add(string section, ReferenceTarget target, Shape shape)
    {
        string name = names.Claim(section, target);
        Note(section, target.Place, name);
        if (!components.TryGetValue(section, out List<BundledComponent>? list))
        {
            list = [];
            components.Add(section, list);
        }

        list.Add(new BundledComponent(name, target.Node.Place, target.Node, shape, target.Place));
        return ReferenceTo(section, name);
    }

    /// <summary>A reference that leads nowhere, in a form that every reader takes.</summary>
    public string NoWhere(string section)
    {
        string name = "Missing";
        while (components.TryGetValue(section, out List<BundledComponent>? list) && list.Any(component => component.Name == name))
        {
            name += "_";
        }

        return ReferenceTo(section, name);
    }

    /// <summary>Walks through all components, those among them that are added on the way.</summary>
    public void Fill(Func<BundledComponent, PlacedNode?> walk)
    {
        bool hasMore = true;
        while (hasMore)
        {
            hasMore = false;
            foreach ((string section, _) in Keys)
            {
                List<PlacedEntry> entries = filled.TryGetValue(section, out List<PlacedEntry>? done) ? done : filled[section] = [];
                List<BundledComponent> list = components.TryGetValue(section, out List<BundledComponent>? found) ? found : [];
                for (int index = entries.Count; index < list.Count; index++)
                {
                    hasMore = true;
                    BundledComponent component = list[index];
                    entries.Add(new PlacedEntry(component.Name, component.KeyPlace, walk(component) ?? new PlacedMapping(component.KeyPlace, [])));
                }
            }
        }
    }

    /// <summary>The document with all components.</summary>
    public PlacedMapping Close(PlacedMapping root)
    {
        PlacedEntry[] sections = [.. Keys
            .Where(key => filled.TryGetValue(key.Section, out List<PlacedEntry>? entries) && entries.Count > 0)
            .Select(key => new PlacedEntry(key.Key, home?.Find(key.Key)?.KeyPlace ?? root.Place, new PlacedMapping(home?[key.Key]?.Place ?? root.Place, filled[key.Section])))];
        HashSet<string> replaced = new(sections.Select(section => section.Key), StringComparer.Ordinal);
        if (isSwagger)
        {
            return new PlacedMapping(root.Place, [.. root.Entries.Where(entry => !replaced.Contains(entry.Key)), .. sections]);
        }

        PlacedEntry entry = new(Components, root.Find(Components)?.KeyPlace ?? root.Place, new PlacedMapping(home?.Place ?? root.Place, [.. others, .. sections]));
        return new PlacedMapping(root.Place, [.. root.Entries.Where(other => other.Key != Components), entry]);
    }

    private static bool IsRemark(PlacedEntry entry) => entry.Key is "$ref" or "description" or "summary" or "title" || entry.Key.StartsWith("x-", StringComparison.Ordinal);

    private bool Note(string section, TreePlace place, string name)
    {
        (string, string, string) key = (section, place.File.Path, place.Pointer);
        bool isNew = !references.ContainsKey(key);
        if (isNew)
        {
            references.Add(key, name);
        }

        return isNew;
    }

    private string ReferenceTo(string section, string name)
    {
        string key = Keys.First(candidate => candidate.Section == section).Key;
        return (isSwagger ? "#/" : "#/components/") + key + "/" + JsonPointer.Escape(name).Replace("%", "%25");
    }
}
