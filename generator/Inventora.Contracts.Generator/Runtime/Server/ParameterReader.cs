using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Reads the parameters of one request, and notes what is wrong with them.</summary>
internal sealed class ParameterReader(HttpContext context, QueryText query, List<Violation> violations)
{
    /// <summary>A path parameter.</summary>
    /// <param name="routeName">Its name in the route.</param>
    /// <param name="name">Its name in the document.</param>
    public ParameterValues Path(string routeName, string name) => new(this, "path", name, PathText.Value(context, routeName) is { } value ? value : StringValues.Empty);

    /// <summary>A path parameter that is a list, or has a style of its own: each item a value.</summary>
    /// <param name="routeName">Its name in the route.</param>
    /// <param name="name">Its name in the document.</param>
    /// <param name="style">How it stands there.</param>
    /// <param name="isExploded">Whether each item stands there with its own mark.</param>
    public ParameterValues Path(string routeName, string name, PathStyle style, bool isExploded) =>
        new(this, "path", name, PathText.Pieces(context, routeName, name, style, isExploded));

    /// <summary>A query parameter.</summary>
    public ParameterValues Query(string name) => new(this, "query", name, query[name]);

    /// <summary>A header.</summary>
    public ParameterValues Header(string name) => new(this, "header", name, context.Request.Headers[name]);

    /// <summary>A cookie.</summary>
    public ParameterValues Cookie(string name) =>
        new(this, "cookie", name, context.Request.Cookies.TryGetValue(name, out string? value) ? value : StringValues.Empty);

    /// <summary>Reads a parameter that must be there; what is returned when it is absent or wrong has no meaning.</summary>
    public T ReadRequired<T>(ParameterValues parameter, ParameterType<T> type) => TryRead(parameter, type, isRequired: true, out T value) ? value : default!;

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
        if (IsAbsent(parameter, isRequired) || (separator is not null && parameter.Place != "header" && !IsSingle(parameter)))
        {
            return null;
        }

        IEnumerable<string> texts = separator is { } mark ? Pieces(parameter, mark) : parameter.Values.Select(text => text ?? "");
        var items = new List<T>();
        foreach (string text in texts)
        {
            // Some clients encode the commas between the items, too.
            string[] parts = separator is { } between && !type.TryParse(text, out _) ? text.Split(between) : [text];
            foreach (string part in parts)
            {
                if (!type.TryParse(part, out T item))
                {
                    AddExpectation(parameter, type.Expectation, part);
                    return null;
                }

                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>What came in the query under a name and, in brackets, under those of its parts.</summary>
    public FieldNode InBrackets(FormField field) => FieldNode.InBrackets(field.Name, query.All);

    /// <summary>What came in the query under a name, or, for an object, under the names of its fields.</summary>
    /// <param name="field">The whole.</param>
    /// <param name="others">The names of other parameters, which a map leaves alone.</param>
    public FieldNode Exploded(FormField field, params string[] others) => FieldNodes.Exploded(query.All, field, others);

    /// <summary>What came in cookies under the names of an object's fields.</summary>
    public FieldNode ExplodedCookies(FormField field, params string[] others) =>
        FieldNodes.Exploded(context.Request.Cookies, field, others);

    /// <summary>What came in the query in one text; null for nothing.</summary>
    public FieldNode? Joined(FormField field, char separator) =>
        IsAbsent(Query(field.Name), field.IsRequired) ? null : FieldNodes.Joined(query.Pieces(field.Name, separator) ?? [], isExploded: false, field);

    /// <summary>What came in a header or a cookie in one text; null for nothing.</summary>
    public FieldNode? Joined(FormField field, ParameterValues parameter, bool isExploded) =>
        IsAbsent(parameter, field.IsRequired) ? null : FieldNodes.Joined(Pieces(parameter, ','), isExploded, field);

    /// <summary>What stands in the path.</summary>
    public FieldNode Joined(FormField field, string routeName, PathStyle style, bool isExploded)
    {
        string[] pieces = PathText.Pieces(context, routeName, field.Name, style, isExploded);
        return FieldNodes.Joined(pieces, isExploded, field);
    }

    /// <summary>Reads a value out of what came for it; null when nothing did, or it is wrong.</summary>
    public T? ReadFields<T>(FormField field, FieldNode? node, JsonValueRead<T> read)
    {
        if (node is null || (node.IsEmpty && !field.IsRequired))
        {
            return default;
        }

        using PooledBuffer? json = new FormJson(PathOf, violations).Write(field, node, "");
        try
        {
            return json is null ? default : JsonText.Read(json.Written.Span, read);
        }
        catch (JsonException exception)
        {
            violations.Add(new Violation(field.Name, $"{field.Expectation} ({exception.Message.TrimEnd('.')})", node.IsEmpty ? "none" : "another"));
            return default;
        }

        string PathOf(string path, string name) => path.Length > 0 || field.IsInBrackets ? $"{(path.Length > 0 ? path : field.Name)}[{name}]" : name;
    }

    private IEnumerable<string> Pieces(ParameterValues parameter, char separator) => parameter.Place switch
    {
        "query" => query.Pieces(parameter.Name, separator) ?? [],
        _ when parameter.Values.All(string.IsNullOrEmpty) => [],
        "header" => parameter.Values.SelectMany(text => text!.Split(separator, StringSplitOptions.TrimEntries)),
        _ => parameter.Values.ToString().Split(separator),
    };

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
