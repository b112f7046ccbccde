using YamlDotNet.RepresentationModel;

namespace Inventora.Spec;

/// <summary>Reads the ledger and refuses what its header does not describe: a misspelt key must not become a silent gap.</summary>
internal sealed class LedgerReader
{
    private static readonly Dictionary<string, Strength> Strengths = new(StringComparer.Ordinal)
    {
        ["stated"] = Strength.Stated,
        ["tabled"] = Strength.Tabled,
        ["exemplified"] = Strength.Exemplified,
        ["implied"] = Strength.Implied,
    };

    private static readonly Dictionary<string, Verdict> Verdicts = new(StringComparer.Ordinal)
    {
        ["fail"] = Verdict.Fail,
        ["warn"] = Verdict.Warn,
        ["info"] = Verdict.Info,
        ["not-observable"] = Verdict.NotObservable,
    };

    private static readonly Dictionary<string, Profile> Profiles = new(StringComparer.Ordinal)
    {
        ["read-only"] = Profile.ReadOnly,
        ["reversible"] = Profile.Reversible,
        ["full"] = Profile.Full,
    };

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly string file;

    private LedgerReader(string file) => this.file = file;

    public static Ledger Read(string text, string file)
    {
        var reader = new LedgerReader(file);
        var root = new YamlRecord(YamlText.Parse(text, file), file);
        var ledger = new Ledger(
            [.. root.Items("facts").Select(reader.ReadFact)],
            [.. root.Items("contradictions").Select(reader.ReadRuling)],
            [.. root.Items("silences").Select(reader.ReadSilence)],
            [.. root.Items("structural").Select(reader.ReadStructural)]);
        root.Close();
        return ledger;
    }

    private Fact ReadFact(YamlNode node)
    {
        var record = new YamlRecord(node, file);
        var fact = new Fact
        {
            Id = ReadId(record, node),
            Statement = record.Text("statement"),
            Strength = record.Choice("strength", Strengths),
            Verdict = record.Choice("verdict", Verdicts),
            Exceptions = record.OptionalText("exceptions"),
            Lines = record.Lines("lines"),
            Pointers = record.Texts("pointers"),
            Profile = record.OptionalChoice("profile", Profiles, out var profile) ? profile : null,
            Checks = record.Texts("checks"),
            UnobservedBecause = record.OptionalText("unobserved"),
        };
        record.Close();
        return fact;
    }

    private Ruling ReadRuling(YamlNode node)
    {
        var record = new YamlRecord(node, file);
        var ruling = new Ruling
        {
            Id = ReadId(record, node),
            What = record.Text("what"),
            Lines = record.Lines("lines"),
            Decision = record.Text("ruling"),
            Treatment = record.Text("treatment"),
            Facts = record.Texts("facts"),
        };
        record.Close();
        return ruling;
    }

    private Silence ReadSilence(YamlNode node)
    {
        var record = new YamlRecord(node, file);
        var silence = new Silence
        {
            Id = ReadId(record, node),
            Question = record.Text("question"),
            Forces = record.OptionalText("forces"),
            Allowed = record.Text("allowed"),
            Reference = record.Text("reference"),
            Facts = record.Texts("facts"),
        };
        record.Close();
        return silence;
    }

    private StructuralPlaces ReadStructural(YamlNode node)
    {
        var record = new YamlRecord(node, file);
        var places = new StructuralPlaces { Reason = record.Text("reason"), Pointers = record.Texts("pointers") };
        record.Close();
        return places;
    }

    private string ReadId(YamlRecord record, YamlNode node)
    {
        var id = record.Text("id");
        return ids.Add(id) ? id : throw new SpecException(file, node.Start.Line, $"the id {id} stands twice.");
    }
}
