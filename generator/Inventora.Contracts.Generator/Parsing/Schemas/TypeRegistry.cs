using System.Globalization;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Reading;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>The emitted types of a contract, their names, and the records that are still to be parsed.</summary>
/// <remarks>
/// A record is declared first and parsed later, from a queue: types may contain each other, and a chain of thousands must not become
/// thousands of calls inside one another.
/// </remarks>
public sealed class TypeRegistry(ParsingContext context, NameScope names)
{
    private const string ComponentPrefix = "/components/schemas/";

    // A type takes the names of what is emitted beside it, too.
    private static readonly string[] Companions = ["JsonConverter", "Validator"];

    private readonly Dictionary<string, string> rootNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelUse> uses = new(StringComparer.Ordinal);
    private readonly List<TypeModel?> types = [];
    private readonly Dictionary<string, TypeModel> typesByName = new(StringComparer.Ordinal);
    private readonly Queue<Action> open = new();

    /// <summary>All types in the order in which they were declared.</summary>
    public IEnumerable<TypeModel> Types => types.OfType<TypeModel>();

    /// <summary>The type of several schemas whose parts are being parsed; null inside a type that has a place of its own.</summary>
    public MergedType? Around { get; private set; }

    /// <summary>Does something inside another type, or inside one that has a place of its own.</summary>
    public T Inside<T>(MergedType? type, Func<T> parse)
    {
        MergedType? outer = Around;
        Around = type;
        T result = parse();
        Around = outer;
        return result;
    }

    /// <summary>What the document calls a schema: its name in <c>components</c>, or its pointer.</summary>
    public static string SourceNameOf(string key)
    {
        bool isComponent = key.StartsWith(ComponentPrefix, StringComparison.Ordinal) && key.IndexOf('/', ComponentPrefix.Length) < 0;
        return isComponent ? JsonPointer.LastToken(key) : key;
    }

    /// <summary>Takes the names of the schemas in <c>components</c>, whatever will be made of them: those come first whose names are spelled as C# spells them.</summary>
    /// <param name="section">The pointer of them all.</param>
    /// <param name="sourceNames">What the document calls them, in its order.</param>
    public void ClaimComponents(string section, IEnumerable<string> sourceNames)
    {
        (string Source, string Preferred)[] all = [.. sourceNames.Select(name => (name, Identifiers.Pascal(name, "Schema"))).OrderBy(name => name.Item2 != name.name)];
        IReadOnlyList<string> claimed = names.ClaimAll([.. all.Select(name => Candidates(name.Preferred))], Companions);
        for (int index = 0; index < all.Length; index++)
        {
            rootNames.Add(section.Child(all[index].Source), Reported(claimed[index], all[index].Preferred, section.Child(all[index].Source), all[index].Source));
        }
    }

    /// <summary>Says how types are called that are written where they are used, below <paramref name="pointer"/>.</summary>
    public void NameRoot(string pointer, string name) => rootNames[pointer] = name;

    /// <summary>The emitted type of a schema that was declared already.</summary>
    public ModelUse? Find(string key) => uses.TryGetValue(key, out ModelUse? use) ? use : null;

    /// <summary>The emitted type of a name.</summary>
    public TypeModel? FindType(string name) => typesByName.TryGetValue(name, out TypeModel? type) ? type : null;

    /// <summary>Declares a type that is known already.</summary>
    public ModelUse Add(string key, string? preferredName, ModelKind kind, Func<string, TypeModel> create)
    {
        ModelUse use = Declare(key, preferredName, kind, out int index);
        Set(index, create(use.Name));
        return use;
    }

    /// <summary>Declares a type whose parts are parsed later.</summary>
    public ModelUse AddLater(string key, string? preferredName, ModelKind kind, Func<string, TypeModel> create)
    {
        ModelUse use = Declare(key, preferredName, kind, out int index);
        MergedType? around = Around;
        open.Enqueue(() => Set(index, Inside(around, () => create(use.Name))));
        return use;
    }

    /// <summary>Parses what was declared for later, and what that declares.</summary>
    public void ParseOpen()
    {
        while (open.Count > 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            open.Dequeue()();
        }
    }

    /// <summary>The name of a schema by its place: <c>Order</c>, its property <c>lines</c> and their items make <c>OrderLinesItem</c>.</summary>
    public string NameByPlace(string pointer)
    {
        string rest = pointer;
        Stack<string> tokens = new();
        while (rest.Length > 0)
        {
            if (rootNames.TryGetValue(rest, out string? root))
            {
                return root + SuffixOf(tokens);
            }

            tokens.Push(JsonPointer.LastToken(rest));
            rest = rest.Substring(0, Math.Max(0, rest.LastIndexOf('/')));
        }

        return Identifiers.Pascal(string.Join(" ", tokens), "Schema");
    }

    private static string SuffixOf(IEnumerable<string> tokens)
    {
        string[] all = [.. tokens];
        string suffix = string.Empty;
        for (int index = 0; index < all.Length; index++)
        {
            bool hasNext = index + 1 < all.Length;
            switch (all[index])
            {
                case "properties" or "headers" or "$defs" or "definitions" when hasNext: suffix += Identifiers.Pascal(all[++index], "Property"); break;
                case "items": suffix += "Item"; break;
                case "prefixItems" when hasNext: suffix += "Item" + (int.Parse(all[++index], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture); break;
                case "additionalProperties": suffix += "Value"; break;
                case "oneOf" or "anyOf" when hasNext: index++; break;
                case "allOf" when hasNext: index++; break;
            }
        }

        return suffix;
    }

    private ModelUse Declare(string key, string? preferredName, ModelKind kind, out int index)
    {
        bool isClaimed = rootNames.TryGetValue(key, out string? claimed) && key.StartsWith(ComponentPrefix, StringComparison.Ordinal);
        string name = isClaimed ? claimed! : ClaimTypeName(preferredName ?? NameByPlace(key), key);
        ModelUse use = new(name, kind, IsNullable: false, Constraints: null);
        uses.Add(key, use);
        index = types.Count;
        types.Add(null);
        return use;
    }

    private void Set(int index, TypeModel type)
    {
        types[index] = type;
        typesByName.Add(type.Name, type);
    }

    private string ClaimTypeName(string preferred, string pointer) => Reported(names.ClaimAll([Candidates(preferred)], Companions)[0], preferred, pointer, preferred);

    private static string[] Candidates(string preferred) => [preferred, preferred + "Model"];

    private string Reported(string name, string preferred, string pointer, string sourceName)
    {
        if (name != preferred)
        {
            context.Report(Rules.Renamed, pointer, sourceName, name, $"{preferred} is taken");
        }

        return name;
    }
}
