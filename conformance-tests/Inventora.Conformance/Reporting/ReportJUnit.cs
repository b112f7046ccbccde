using System.Globalization;
using System.Text;
using System.Xml;

namespace Inventora.Conformance;

/// <summary>
/// Writes a report as JUnit XML, which CI servers read: one test case a fact, one test suite an area of facts, and a last test case
/// that fails exactly when the exit code is not 0. What was not observed is skipped; a warning passes and says so.
/// </summary>
public static class ReportJUnit
{
    private static readonly XmlWriterSettings Form = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    /// <summary>The report as an XML document.</summary>
    public static string Write(ConformanceReport report)
    {
        using var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, Form))
        {
            Write(report, xml);
        }

        return text.ToString() + "\n";
    }

    private static void Write(ConformanceReport report, XmlWriter xml)
    {
        var failed = BrokenFact.Of(report, Outcome.Fail);
        var warned = BrokenFact.Of(report, Outcome.Warn);
        var broken = failed.Concat(warned).ToDictionary(fact => fact.Fact.Id, StringComparer.Ordinal);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "Inventora conformance");
        WriteCounts(xml, report.Facts, report.ExitCode);
        xml.WriteAttributeString("time", report.Duration.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
        foreach (var area in report.Facts.GroupBy(fact => Area(fact.Id), StringComparer.Ordinal))
        {
            WriteSuiteStart(xml, area.Key, report);
            WriteCounts(xml, [.. area], exitCode: null);
            foreach (var fact in area)
            {
                WriteCaseStart(xml, area.Key, $"{fact.Id}: {fact.Statement}");
                WriteOutcome(xml, fact, broken.GetValueOrDefault(fact.Id));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        WriteRun(xml, report);
        xml.WriteEndElement();
    }

    private static void WriteRun(XmlWriter xml, ConformanceReport report)
    {
        WriteSuiteStart(xml, "run", report);
        WriteCounts(xml, [], report.ExitCode);
        xml.WriteStartElement("properties");
        WriteProperty(xml, "target", report.Target);
        WriteProperty(xml, "profile", ProfileNames.Of(report.Profile));
        WriteProperty(xml, "seed", report.Seed.ToString(CultureInfo.InvariantCulture));
        WriteProperty(xml, "exitCode", report.ExitCode.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        WriteCaseStart(xml, "run", "The run ends with the exit code 0");
        if (report.ExitCode != 0)
        {
            WriteElement(xml, report.ExitCode == 1 ? "failure" : "error", ReportText.Verdict(report), string.Join("\n", report.Conditions.Select(ReportText.Printable)));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, FactReport fact, BrokenFact? broken)
    {
        switch (fact.Outcome)
        {
            case Outcome.Fail when fact.Known is { } known:
                WriteElement(xml, "skipped", ReportText.Known(known), null);
                break;
            case Outcome.Fail:
                WriteElement(xml, "failure", broken!.Evidence is [var (_, first), ..] ? $"expected {first.Expected}; seen {first.Seen}" : "broken", Evidence(broken));
                break;
            case Outcome.Error:
                WriteElement(xml, "error", "the suite itself failed", ReportText.Printable(fact.Reason ?? ""));
                break;
            case Outcome.Warn:
                xml.WriteElementString("system-out", $"warning\n{Evidence(broken!)}");
                break;
            case Outcome.Inconclusive:
                WriteElement(xml, "skipped", $"inconclusive: {fact.Reason}", null);
                break;
            case Outcome.NotObservable:
                WriteElement(xml, "skipped", $"not observable: {fact.Reason}", null);
                break;
        }
    }

    private static string Evidence(BrokenFact broken) => ReportText.Source(broken.Fact) + "\n" + string.Join(
        "\n",
        broken.Evidence.Select(pair => $"check     {pair.Check.Id}\nexpected  {ReportText.Printable(pair.Finding.Expected)}\nseen      {ReportText.Printable(pair.Finding.Seen)}"
            + (pair.Finding.Exchange is { } exchange ? $"\nrequest   {ReportText.Printable(exchange.Curl)}" : "")));

    // PROD-LIST-2 belongs to PROD-LIST.
    private static string Area(string factId) => factId[..Math.Max(0, factId.LastIndexOf('-'))];

    private static void WriteSuiteStart(XmlWriter xml, string name, ConformanceReport report)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("timestamp", report.Started.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
    }

    private static void WriteCaseStart(XmlWriter xml, string area, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "inventora." + area);
        xml.WriteAttributeString("name", ReportText.Printable(name));
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<FactReport> facts, int? exitCode)
    {
        Write("tests", facts.Count + (exitCode is null ? 0 : 1));
        Write("failures", facts.Count(fact => fact is { Outcome: Outcome.Fail, Known: null }) + (exitCode == 1 ? 1 : 0));
        Write("errors", facts.Count(fact => fact.Outcome == Outcome.Error) + (exitCode > 1 ? 1 : 0));
        Write("skipped", facts.Count(fact => fact.Outcome is Outcome.Inconclusive or Outcome.NotObservable || fact.Known is not null));
        void Write(string name, int count) => xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteElement(XmlWriter xml, string name, string message, string? text)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("message", ReportText.Printable(message));
        if (text is not null)
        {
            xml.WriteString(text);
        }

        xml.WriteEndElement();
    }

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    // The declaration names the encoding of the writer, and a file is written as UTF-8.
    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
