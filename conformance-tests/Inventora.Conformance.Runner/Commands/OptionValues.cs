using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using Inventora.Conformance.Runner.Output;
using Inventora.Spec;

namespace Inventora.Conformance.Runner.Commands;

/// <summary>Reads the values of options; each refusal says what was expected and what was seen.</summary>
internal static class OptionValues
{
    public static Uri? ParseBaseUrl(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0)
        {
            return url;
        }

        result.AddError($"--url: expected an absolute http or https address without a query or a user name, such as https://host/api, seen {WithoutSecrets(text)}");
        return null;
    }

    public static Profile? ParseProfile(ArgumentResult result)
    {
        switch (result.Tokens.Single().Value)
        {
            case "read-only":
                return Profile.ReadOnly;
            case "reversible":
                return Profile.Reversible;
            case "full":
                return Profile.Full;
            default:
                result.AddError($"--profile: expected read-only, reversible or full, seen {result.Tokens.Single().Value}");
                return null;
        }
    }

    public static FixtureChoice? ParseFixtures(ArgumentResult result)
    {
        var file = result.Tokens.Single().Value;
        try
        {
            return FixtureChoice.Parse(File.ReadAllText(file));
        }
        catch (JsonException problem)
        {
            result.AddError($"--fixtures: expected a JSON object with any of userId, userEmail, customStatusId, product, material, bundle, locations in {file}: {problem.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            result.AddError($"--fixtures: {file} can't be read: {problem.Message}");
        }

        return null;
    }

    public static IReadOnlyList<KnownFailure>? ParseKnownFailures(ArgumentResult result)
    {
        var file = result.Tokens.Single().Value;
        try
        {
            return KnownFailureFile.Parse(File.ReadAllText(file), Ledger.Load());
        }
        catch (FormatException problem)
        {
            result.AddError($"--known-failures: {file}: {problem.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            result.AddError($"--known-failures: {file} can't be read: {problem.Message}");
        }

        return null;
    }

    public static ReportTarget[]? ParseReports(ArgumentResult result)
    {
        var targets = new List<ReportTarget>();
        foreach (var token in result.Tokens)
        {
            if (ReportTarget.TryParse(token.Value, out var target, out var problem))
            {
                targets.Add(target);
            }
            else
            {
                result.AddError($"--report: {problem}");
            }
        }

        return [.. targets];
    }

    public static TimeSpan? ParseSeconds(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 3600)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        result.AddError($"--timeout: expected a number of seconds above 0 and up to 3600, seen {text}");
        return null;
    }

    /// <summary>The first of some names that is neither a fact, nor a check, nor an area of checks; null when all are known.</summary>
    public static string? UnknownSelection(IEnumerable<string> names)
    {
        var known = Ledger.Load().Facts.Select(fact => fact.Id)
            .Concat(CheckCatalog.All.Select(check => check.Id))
            .Concat(CheckCatalog.All.Select(check => check.Id.Split('/')[0]))
            .ToHashSet(StringComparer.Ordinal);
        return names.FirstOrDefault(name => !known.Contains(name));
    }

    // A key may have been pasted into the address; what is shown of it stops before the query and leaves out who would log in.
    private static string WithoutSecrets(string text)
    {
        var shown = text.Split('?', '#')[0];
        return shown.LastIndexOf('@') is var at and >= 0 ? shown[(at + 1)..] : shown;
    }
}
