using System;
using System.Collections.Generic;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Reads the parameters of one request, and notes what is wrong with them.</summary>
internal sealed class ParameterReader(HttpContext context, QueryText query, List<Violation> violations)
{
    /// <summary>A path parameter.</summary>
    /// <param name="routeName">Its name in the route.</param>
    /// <param name="name">Its name in the document.</param>
    public ParameterValues Path(string routeName, string name) =>
        new("path", name, context.Request.RouteValues[routeName] is string value ? Unescape(value) : StringValues.Empty);

    /// <summary>A query parameter.</summary>
    public ParameterValues Query(string name) => new("query", name, query[name]);

    /// <summary>A header.</summary>
    public ParameterValues Header(string name) => new("header", name, context.Request.Headers[name]);

    /// <summary>A cookie.</summary>
    public ParameterValues Cookie(string name) =>
        new("cookie", name, context.Request.Cookies.TryGetValue(name, out string? value) ? value : StringValues.Empty);

    /// <summary>Reads a parameter of a value type; null when it is absent or wrong.</summary>
    public T? ReadValue<T>(ParameterValues parameter, ParameterType<T> type, bool isRequired)
        where T : struct => TryRead(parameter, type, isRequired, out T value) ? value : null;

    /// <summary>Reads a parameter of a reference type; null when it is absent or wrong.</summary>
    public T? ReadObject<T>(ParameterValues parameter, ParameterType<T> type, bool isRequired)
        where T : class => TryRead(parameter, type, isRequired, out T value) ? value : null;

    /// <summary>
    /// Reads a list; null when it is absent or wrong. Without a separator each item is a value of its own; with one, it stands between the items of one value.
    /// </summary>
    public IReadOnlyList<T>? ReadList<T>(ParameterValues parameter, ParameterType<T> type, bool isRequired, char? separator)
    {
        if (IsAbsent(parameter, isRequired) || (separator is not null && !IsSingle(parameter)))
        {
            return null;
        }

        string?[] texts = separator is { } mark ? Split(parameter.Values.ToString(), mark) : parameter.Values.ToArray();
        var items = new List<T>(texts.Length);
        foreach (string? text in texts)
        {
            if (!type.TryParse(text ?? "", out T item))
            {
                AddExpectation(parameter, type.Expectation, text);
                return null;
            }

            items.Add(item);
        }

        return items;
    }

    /// <summary>Reads an object that came as one parameter of the query for each of its fields; null when none of them came, or one is wrong.</summary>
    /// <remarks>The names of a deep object's fields stand in brackets after its own: <c>filter[colour]</c>.</remarks>
    public T? ReadFields<T>(string name, bool isDeep, FormField[] fields, JsonValueRead<T> read, bool isRequired)
        where T : class
    {
        string NameOf(string field) => isDeep ? $"{name}[{field}]" : field;
        QueryText all = query;
        bool isAbsent = Array.TrueForAll(fields, field => all[NameOf(field.Name)].Count == 0);
        if (isAbsent && !isRequired)
        {
            return null;
        }

        using PooledBuffer? json = FormJson.Write(fields, field => all[NameOf(field)], NameOf, violations);
        try
        {
            return json is null ? null : JsonText.Read(json.Written.Span, read);
        }
        catch (JsonException exception)
        {
            violations.Add(new Violation(name, $"an object as documented ({exception.Message.TrimEnd('.')})", isAbsent ? "none" : "another"));
            return null;
        }
    }

    // Servers decode a path but for %2F, which would else end a segment; whether a %2F came as itself or as %252F, only the raw path tells.
    private string Unescape(string value)
    {
        const string Slash = "%2F";
        const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;
        if (!value.Contains(Slash, IgnoreCase))
        {
            return value;
        }

        string path = context.Features.Get<IHttpRequestFeature>()?.RawTarget.Split('?')[0] ?? "";
        string? segment = Array.Find(path.Split('/'), raw => string.Equals(Uri.UnescapeDataString(raw.Replace(Slash, "%252F", IgnoreCase)), value, IgnoreCase));
        return segment is null ? value.Replace(Slash, "/", IgnoreCase) : Uri.UnescapeDataString(segment);
    }

    private static string[] Split(string text, char separator) => text.Length == 0 ? [] : text.Split(separator);

    private bool TryRead<T>(ParameterValues parameter, ParameterType<T> type, bool isRequired, out T value)
    {
        value = default!;
        if (IsAbsent(parameter, isRequired) || !IsSingle(parameter))
        {
            return false;
        }

        string text = parameter.Values.ToString();
        if (type.TryParse(text, out value))
        {
            return true;
        }

        AddExpectation(parameter, type.Expectation, text);
        return false;
    }

    private bool IsAbsent(ParameterValues parameter, bool isRequired)
    {
        if (parameter.Values.Count == 0 && isRequired)
        {
            violations.Add(new Violation(parameter.Name, $"a {parameter.Place} parameter", "none"));
        }

        return parameter.Values.Count == 0;
    }

    private bool IsSingle(ParameterValues parameter)
    {
        if (parameter.Values.Count > 1)
        {
            violations.Add(new Violation(parameter.Name, $"one {parameter.Place} parameter", $"{parameter.Values.Count} of them"));
        }

        return parameter.Values.Count == 1;
    }

    private void AddExpectation(ParameterValues parameter, string expectation, string? seen) =>
        violations.Add(new Violation(parameter.Name, expectation, ShownText.Quote(seen)));
}
