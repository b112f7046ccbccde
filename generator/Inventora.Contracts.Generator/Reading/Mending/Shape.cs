namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>What the specification lets a value be; the tables of these are in <see cref="DocumentShapes"/>.</summary>
public abstract class Shape
{
    /// <summary>Anything: an example, an extension, a default.</summary>
    public static readonly Shape Any = new AnyShape();

    /// <summary>Documentation that nobody reads here. It is taken out, so that the library can't trip over it: over an address that is none, say.</summary>
    public static readonly Shape Remark = new AnyShape();

    /// <summary>A string.</summary>
    public static readonly Shape Text = new ScalarShape(ScalarShapeKind.Text);

    /// <summary>True or false.</summary>
    public static readonly Shape Flag = new ScalarShape(ScalarShapeKind.Boolean);

    /// <summary>A count.</summary>
    public static readonly Shape Count = new ScalarShape(ScalarShapeKind.Count);

    /// <summary>A number.</summary>
    public static readonly Shape Number = new ScalarShape(ScalarShapeKind.Number);

    /// <summary>A number, or a boolean that makes another bound exclusive, as in 3.0.</summary>
    public static readonly Shape NumberOrBoolean = new ScalarShape(ScalarShapeKind.NumberOrBoolean);

    /// <summary>A list.</summary>
    public static Shape ListOf(Shape item) => new ListShape(item);

    /// <summary>An object with any keys.</summary>
    public static Shape MapOf(Shape value) => new MapShape(value, hasExtensions: false);

    /// <summary>An object with any keys, those aside that begin with <c>x-</c>, and those of a reference that stands in its place.</summary>
    public static Shape PatternsOf(Shape value) => new MapShape(value, hasExtensions: true);

    /// <summary>One value, or a list of such.</summary>
    public static Shape OneOrListOf(Shape item) => new OneOrListShape(item);

    /// <summary>True or false, or something else.</summary>
    public static Shape BooleanOr(Shape other) => new BooleanOrShape(other);

    /// <summary>What stands under a key or at an index of such a value; anything where nothing is known.</summary>
    public virtual Shape Inside(string key) => Any;

    /// <summary>What stands at a pointer below such a value.</summary>
    public Shape At(string pointer)
    {
        return pointer.Split('/').Skip(1).Aggregate(this, (shape, token) => shape.Inside(JsonPointer.Unescape(token)));
    }

    /// <summary>Something unlike all others.</summary>
    public sealed class AnyShape : Shape;

    /// <summary>A value without parts.</summary>
    public sealed class ScalarShape(ScalarShapeKind kind) : Shape
    {
        /// <summary>What it is.</summary>
        public ScalarShapeKind Kind { get; } = kind;

        /// <inheritdoc/>
        public override Shape Inside(string key) => this;
    }

    /// <summary>One of a few words.</summary>
    /// <param name="demand">What it must be.</param>
    /// <param name="synonyms">What other words mean, in lower case.</param>
    public sealed class WordShape(string demand, IReadOnlyCollection<string> words, IReadOnlyDictionary<string, string> synonyms) : Shape
    {
        /// <summary>What it must be.</summary>
        public string Demand { get; } = demand;

        /// <summary>The word that is meant by another, or by itself in another case; null for no known word.</summary>
        public string? FindMeant(string text)
        {
            return words.Contains(text) ? text
                : words.FirstOrDefault(word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
                ?? (synonyms.TryGetValue(text.ToLowerInvariant(), out string? meant) ? meant : null);
        }
    }

    /// <summary>A list.</summary>
    public sealed class ListShape(Shape item) : Shape
    {
        /// <summary>Each item.</summary>
        public Shape Item { get; } = item;

        /// <inheritdoc/>
        public override Shape Inside(string key) => Item;
    }

    /// <summary>An object with any keys.</summary>
    public sealed class MapShape(Shape value, bool hasExtensions) : Shape
    {
        /// <summary>Each value.</summary>
        public Shape Value { get; } = value;

        /// <summary>Whether a key is an extension, and no name. Media types such as <c>x-acme/thing</c> are names.</summary>
        public bool IsExtension(string key) => hasExtensions && key.StartsWith("x-", StringComparison.Ordinal) && key.IndexOf('/') < 0;

        /// <inheritdoc/>
        public override Shape Inside(string key) => IsExtension(key) ? Any : hasExtensions && key is ("$ref" or "summary" or "description") ? Text : Value;
    }

    /// <summary>One value, or a list of such.</summary>
    public sealed class OneOrListShape(Shape item) : Shape
    {
        /// <summary>The value, or each item.</summary>
        public Shape Item { get; } = item;

        /// <inheritdoc/>
        public override Shape Inside(string key) => Item;
    }

    /// <summary>True or false, or something else.</summary>
    public sealed class BooleanOrShape(Shape other) : Shape
    {
        /// <summary>What else.</summary>
        public Shape Other { get; } = other;

        /// <inheritdoc/>
        public override Shape Inside(string key) => Other.Inside(key);
    }

    /// <summary>An object with known keys; unknown ones may hold anything.</summary>
    public sealed class ObjectShape(bool isSchema = false) : Shape
    {
        /// <summary>What to call such an object; null where any key may stand in it.</summary>
        public string? Name { get; init; }

        /// <summary>The key whose value alone stands for such an object in documents that follow another version; null where there is none.</summary>
        public string? LoneKey { get; init; }

        /// <summary>Whether it is a schema, which <c>true</c> and <c>false</c> are, too.</summary>
        public bool IsSchema { get; } = isSchema;

        /// <summary>Where the document keeps what can be referred to in place of such an object, as a key of <c>components</c>; null where nothing is kept.</summary>
        public string? Section { get; init; }

        /// <summary>The shapes of the known keys' values.</summary>
        public Dictionary<string, Shape> Keys { get; } = new(StringComparer.Ordinal);

        private Dictionary<string, string>? keysOfAnyCase;

        /// <inheritdoc/>
        public override Shape Inside(string key) => Keys.TryGetValue(key, out Shape? shape) ? shape : Any;

        /// <summary>Whether something of another shape can take the place of such an object.</summary>
        public bool IsLike(Shape other) => other is AnyShape || (other is ObjectShape same && (same == this || (Section is not null && same.Section == Section)));

        /// <summary>Adds keys with values of one shape.</summary>
        public void Add(Shape value, params string[] keys)
        {
            foreach (string key in keys)
            {
                Keys.Add(key, value);
            }
        }

        /// <summary>The known key that another one equals but for its case; null where none does.</summary>
        public string? FindSimilarKey(string key)
        {
            keysOfAnyCase ??= Keys.Keys.ToDictionary(known => known, known => known, StringComparer.OrdinalIgnoreCase);
            return keysOfAnyCase.TryGetValue(key, out string? similar) ? similar : null;
        }
    }
}
