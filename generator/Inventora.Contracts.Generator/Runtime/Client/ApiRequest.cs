using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>A request as the contract describes it, before an address and credentials are added.</summary>
/// <param name="operationId">The operation's id in the document.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="pathTemplate">The path as the document has it.</param>
/// <param name="security">The schemes: alternatives, each of schemes that are needed together; after a scheme's name the scopes that are needed, with spaces between.</param>
internal sealed class ApiRequest(string operationId, string method, string pathTemplate, string[][] security)
{
    private string path = "";
    private StringBuilder? query;
    private List<KeyValuePair<string, string>>? headers;
    private List<string>? cookies;
    private Uri? address;
    private ApiCredential[] credentials = [];
    private int filled;

    /// <summary>The operation's id in the document.</summary>
    public string OperationId { get; } = operationId;

    /// <summary>The HTTP method.</summary>
    public string Method { get; } = method;

    /// <summary>The path as the document has it.</summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>The path as it is sent, encoded, with braces where values come: the template, where that needs no encoding.</summary>
    public string Path { get; init; } = pathTemplate;

    /// <summary>The schemes: alternatives, each of schemes that are needed together; after a scheme's name the scopes that are needed.</summary>
    public string[][] Security { get; } = security;

    /// <summary>The address of a server that the operation has of its own; null for the API's.</summary>
    public string? Server { get; init; }

    /// <summary>Where the request goes, whatever the address of the API; null for operations of the API itself.</summary>
    public Uri? Url { get; init; }

    /// <summary>The body, if there is one.</summary>
    public HttpContent? Content { get; set; }

    /// <summary>Path and query, encoded.</summary>
    public string Target
    {
        get
        {
            string start = Url?.AbsoluteUri ?? (filled == 0 ? Path : string.Concat(path, Path.AsSpan(filled)));
            return query is null ? start : $"{start}{(start.Contains('?') ? '&' : '?')}{query}";
        }
    }

    /// <summary>Where it was sent, without credentials, for messages; empty before <see cref="ToMessage"/>.</summary>
    public string ShownAddress
    {
        get
        {
            string shown = address?.AbsoluteUri ?? "";
            foreach (ApiCredential credential in credentials.Where(credential => credential.Place == ApiKeyPlace.Query))
            {
                shown = shown.Replace($"{Uri.EscapeDataString(credential.Name)}={Uri.EscapeDataString(credential.Value)}", $"{credential.Name}=***", StringComparison.Ordinal);
            }

            return shown;
        }
    }

    /// <summary>What was asked, without credentials, for messages.</summary>
    public string ShownText => $"{Method} {ShownAddress}";

    /// <summary>Puts a value in the place of the next braces.</summary>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    /// <exception cref="ArgumentException">Without a value, or with a dot segment, the address would be another operation's.</exception>
    public void AddPath(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (value is "" or "." or "..")
        {
            throw new ArgumentException($"Expected a value that can stand in a path, seen '{value}'.", name);
        }

        FillPath(Uri.EscapeDataString(value));
    }

    /// <summary>Puts a value in the place of the next braces that is no plain text, or does not stand there plainly.</summary>
    /// <param name="argument">The argument, for messages.</param>
    /// <param name="name">The name on the wire.</param>
    /// <param name="style">How it stands there.</param>
    /// <param name="isExploded">Whether each part stands there with its own name.</param>
    /// <param name="parts">The parts with their names, which are empty for items of a list.</param>
    public void AddPath(string argument, string name, PathStyle style, bool isExploded, IReadOnlyCollection<KeyValuePair<string, string>>? parts)
    {
        if (parts is null or { Count: 0 })
        {
            throw new ArgumentException("Expected at least one value, seen none.", argument);
        }

        string Join(string separator) => ObjectText.Join(parts, separator, isExploded, Uri.EscapeDataString)!;
        string text = style switch
        {
            PathStyle.Label => "." + Join(isExploded ? "." : ","),
            PathStyle.Matrix when isExploded => string.Concat(parts.Select(part =>
                $";{Uri.EscapeDataString(part.Key.Length == 0 ? name : part.Key)}={Uri.EscapeDataString(part.Value)}")),
            PathStyle.Matrix => $";{Uri.EscapeDataString(name)}={Join(",")}",
            _ => Join(","),
        };
        FillPath(text.Length > 0 ? text : throw new ArgumentException("Expected a value that can stand in a path, seen an empty one.", argument));
    }

    /// <summary>Adds a parameter to the query; null is left out.</summary>
    public void AddQuery(string name, string? value, bool allowsReserved = false)
    {
        if (value is not null)
        {
            AppendQuery(name, Escape(value, allowsReserved));
        }
    }

    /// <summary>Adds a list to the query: as one parameter with an encoded separator between the items, or as one parameter for each.</summary>
    public void AddQuery(string name, IEnumerable<string>? values, string? separator, bool allowsReserved = false)
    {
        IEnumerable<string>? escaped = values?.Select(value => Escape(value, allowsReserved));
        if (separator is null)
        {
            foreach (string value in escaped ?? [])
            {
                AppendQuery(name, value);
            }
        }
        else if (escaped is not null)
        {
            AppendQuery(name, string.Join(separator, escaped));
        }
    }

    /// <summary>Adds parameters to the query.</summary>
    public void AddQuery(IEnumerable<KeyValuePair<string, string>> parameters, bool allowsReserved = false)
    {
        foreach (KeyValuePair<string, string> parameter in parameters)
        {
            AddQuery(parameter.Key, parameter.Value, allowsReserved);
        }
    }

    /// <summary>Adds the parts of an object to the query, as one parameter with an encoded separator between names and values.</summary>
    public void AddQuery(string name, IEnumerable<KeyValuePair<string, string>>? parts, string separator, bool allowsReserved = false)
    {
        if (ObjectText.Join(parts, separator, isExploded: false, text => Escape(text, allowsReserved)) is { } escaped)
        {
            AppendQuery(name, escaped);
        }
    }

    /// <summary>Adds a header; null is left out.</summary>
    public void AddHeader(string name, string? value)
    {
        if (value is not null)
        {
            (headers ??= []).Add(new(name, value));
        }
    }

    /// <summary>Adds a cookie; null is left out.</summary>
    public void AddCookie(string name, string? value)
    {
        if (value is not null)
        {
            (cookies ??= []).Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    /// <summary>Adds cookies.</summary>
    public void AddCookies(IEnumerable<KeyValuePair<string, string>> all)
    {
        foreach (KeyValuePair<string, string> cookie in all)
        {
            AddCookie(cookie.Key, cookie.Value);
        }
    }

    /// <summary>Sets a JSON body.</summary>
    public void SetJson<T>(T value, Action<Utf8JsonWriter, T> write, string mediaType = "application/json")
    {
        // An array of its own: a request that is given up may still be written when its sender has long returned.
        using PooledBuffer buffer = JsonText.Write(value, write);
        Content = new ByteArrayContent(buffer.Written.ToArray());
        Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    /// <summary>Sets a JSON body; null sets none.</summary>
    public void SetOptionalJson<T>(T? value, Action<Utf8JsonWriter, T> write, string mediaType = "application/json")
        where T : class
    {
        if (value is not null)
        {
            SetJson(value, write, mediaType);
        }
    }

    /// <summary>Sets a body that is a form.</summary>
    public void SetForm<T>(T value, Action<Utf8JsonWriter, T> write, FormLayout? layout = null)
        where T : class => Content = FormText.Encode(FormText.FieldsOf(ObjectText.Element(value, write)!.Value, layout ?? FormLayout.Plain));

    /// <summary>Sets a body that is a text, in UTF-8.</summary>
    public void SetText(string value, string mediaType)
    {
        Content = new ByteArrayContent(Encoding.UTF8.GetBytes(value));
        Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        Content.Headers.ContentType.CharSet = "utf-8";
    }

    /// <summary>Sets a body of JSON documents that are written one after another, as they come.</summary>
    public void SetLines<T>(IAsyncEnumerable<T> values, Action<Utf8JsonWriter, T> write, string mediaType, bool isSequence)
    {
        Content = new ApiLines<T>(values, write, isSequence);
        Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    /// <summary>Sets a body of bytes.</summary>
    public void SetBytes(System.IO.Stream value, string mediaType)
    {
        Content = new StreamContent(value);
        Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    /// <summary>Makes the HTTP request.</summary>
    public HttpRequestMessage ToMessage(string baseAddress, ApiCredential[] credentials)
    {
        foreach (ApiCredential credential in credentials)
        {
            Add(credential);
        }

        this.credentials = credentials;
        address = new Uri(baseAddress + Target);
        var message = new HttpRequestMessage(HttpMethod.Parse(Method), address) { Content = Content };
        foreach (KeyValuePair<string, string> header in headers ?? [])
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                AddContentHeader(message, header.Key, header.Value);
            }
        }

        if (cookies is not null)
        {
            message.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies));
        }

        return message;
    }

    // What describes a body stands with the body in .NET, also where a request has none; how long it is, is counted.
    private static void AddContentHeader(HttpRequestMessage message, string name, string value)
    {
        message.Content ??= new ByteArrayContent([]);
        if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
        {
            message.Content.Headers.Remove(name);
            message.Content.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string Escape(string value, bool allowsReserved)
    {
        string escaped = Uri.EscapeDataString(value);

        // What means something in a query itself (& = + #) stays escaped in any case.
        return allowsReserved
            ? escaped.Replace("%2F", "/").Replace("%3A", ":").Replace("%3F", "?").Replace("%40", "@").Replace("%2C", ",").Replace("%3B", ";").Replace("%24", "$")
            : escaped;
    }

    private void FillPath(string encoded)
    {
        int place = Path.IndexOf('{', filled);
        path = string.Concat(path, Path.AsSpan(filled, place - filled), encoded);
        filled = Path.IndexOf('}', place) + 1;
    }

    private void AppendQuery(string name, string escaped)
    {
        query = query is null ? new StringBuilder(64) : query.Append('&');
        query.Append(Uri.EscapeDataString(name)).Append('=').Append(escaped);
    }

    private void Add(ApiCredential credential)
    {
        foreach (char character in credential.Value)
        {
            if (char.IsControl(character))
            {
                throw new InvalidOperationException($"The value for {credential.Name} holds control characters, which can't be sent.");
            }
        }

        switch (credential.Place)
        {
            case ApiKeyPlace.Header:
                AddHeader(credential.Name, credential.Value);
                break;
            case ApiKeyPlace.Query:
                AddQuery(credential.Name, credential.Value);
                break;
            default:
                AddCookie(credential.Name, credential.Value);
                break;
        }
    }
}
