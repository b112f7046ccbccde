using System.Globalization;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>Where a schema without a name stands, in words that a comment can carry.</summary>
/// <remarks>A JSON pointer says it exactly, and no reader of IntelliSense thinks in JSON pointers.</remarks>
public static class SourcePlace
{
    /// <summary>XML such as <c>&lt;c&gt;Order.lines[]&lt;/c&gt;</c> or <c>the answer 200 to &lt;c&gt;GET /tasks&lt;/c&gt;</c>.</summary>
    /// <param name="pointer">The schema's JSON pointer; what has another form is given as it is.</param>
    public static string Words(string pointer)
    {
        // What is behind a plus sign tells schemas of one place apart, and the names of their types do that as well.
        int plus = pointer.LastIndexOf('+');
        string place = plus > pointer.LastIndexOf('/') ? pointer.Substring(0, plus) : pointer;
        var tokens = new Queue<string>(place.Split('/').Skip(1).Select(Key));
        string? words = Next(tokens) switch
        {
            "components" when tokens.Count > 1 => OfComponent(tokens.Dequeue(), tokens.Dequeue(), tokens),
            "paths" when tokens.Count > 1 => OfPath(tokens.Dequeue(), tokens),
            "webhooks" when tokens.Count > 1 => OfItem($"the webhook {Code(tokens.Dequeue())}", tokens),
            _ => null,
        };
        return words ?? Code(pointer);
    }

    /// <summary>A key out of a pointer, as RFC 6901 escapes it.</summary>
    private static string Key(string token) => token.Replace("~1", "/").Replace("~0", "~");

    private static string? OfComponent(string kind, string name, Queue<string> tokens) => kind switch
    {
        "schemas" => Code(name + Members(tokens)),
        "parameters" => Content($"the parameter {Code(name)}", tokens),
        "headers" => Content($"the header {Code(name)}", tokens),
        "requestBodies" => Content($"the body {Code(name)}", tokens),
        "responses" => OfAnswer($"the answer {Code(name)}", tokens),
        "pathItems" => OfItem($"the path {Code(name)}", tokens),
        "callbacks" when tokens.Count > 1 => OfItem($"the callback {Code(name)}", Without(tokens)),
        _ => null,
    };

    private static string? OfPath(string path, Queue<string> tokens)
    {
        if (tokens.Peek() is "parameters")
        {
            return OfItem(Code(path), tokens);
        }

        string method = tokens.Dequeue();
        if (method == "additionalOperations" && tokens.Count > 0)
        {
            method = tokens.Dequeue();
        }

        return OfOperation(Code($"{method.ToUpperInvariant()} {path}"), tokens);
    }

    /// <summary>What stands in a path item whose methods need no word: a webhook has one as a rule.</summary>
    private static string? OfItem(string item, Queue<string> tokens)
    {
        if (tokens.Count > 0 && tokens.Peek() is not "parameters")
        {
            tokens.Dequeue();
        }

        return OfOperation(item, tokens);
    }

    private static string? OfOperation(string operation, Queue<string> tokens) => Next(tokens) switch
    {
        "parameters" when tokens.Count > 1 => Content($"a parameter of {operation}", Without(tokens)),
        "requestBody" => Content($"the body of {operation}", tokens),
        "responses" when tokens.Count > 0 => OfAnswer($"{Answer(tokens.Dequeue())} to {operation}", tokens),
        "callbacks" when tokens.Count > 2 => OfItem($"the callback {Code(tokens.Dequeue())} of {operation}", Without(tokens)),
        _ => null,
    };

    private static string Answer(string status) => status == "default" ? "any other answer" : $"the answer {CSharpText.XmlText(status)}";

    private static string? OfAnswer(string answer, Queue<string> tokens)
    {
        if (tokens.Count > 1 && tokens.Peek() == "headers")
        {
            tokens.Dequeue();
            return Content($"the header {Code(tokens.Dequeue())} of {answer}", tokens);
        }

        return Content(answer, tokens);
    }

    /// <summary>A schema that stands in an object by itself or by its media type.</summary>
    private static string? Content(string owner, Queue<string> tokens)
    {
        if (tokens.Count > 1 && tokens.Peek() == "content")
        {
            tokens.Dequeue();
            tokens.Dequeue();
        }

        if (Next(tokens) is not ("schema" or "itemSchema"))
        {
            return null;
        }

        string members = Members(tokens);
        return members.Length == 0 ? owner : $"{Code(members.TrimStart('.'))} in {owner}";
    }

    /// <summary>The way from a schema to one inside it, as it would be written in a program.</summary>
    private static string Members(Queue<string> tokens)
    {
        string members = "";
        while (Next(tokens) is { } keyword)
        {
            if (keyword == "allOf")
            {
                // The parts of one schema are no place of their own.
                Next(tokens);
                continue;
            }

            members += keyword switch
            {
                "properties" when tokens.Count > 0 => "." + tokens.Dequeue(),
                "patternProperties" or "dependentSchemas" when tokens.Count > 0 => "{" + tokens.Dequeue() + "}",
                "additionalProperties" or "unevaluatedProperties" => "{}",
                "items" or "contains" or "unevaluatedItems" => "[]",
                "prefixItems" when tokens.Count > 0 => "[" + tokens.Dequeue() + "]",
                "oneOf" or "anyOf" when tokens.Count > 0 => "(" + Number(tokens.Dequeue()) + ")",
                "$defs" or "definitions" when tokens.Count > 0 => "." + tokens.Dequeue(),
                _ => "/" + keyword,
            };
        }

        return members;
    }

    /// <summary>The place of an alternative, counted as people do.</summary>
    private static string Number(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (number + 1L).ToString(CultureInfo.InvariantCulture) : index;

    private static Queue<string> Without(Queue<string> tokens)
    {
        tokens.Dequeue();
        return tokens;
    }

    private static string? Next(Queue<string> tokens) => tokens.Count > 0 ? tokens.Dequeue() : null;

    private static string Code(string text) => $"<c>{CSharpText.XmlText(text)}</c>";
}
