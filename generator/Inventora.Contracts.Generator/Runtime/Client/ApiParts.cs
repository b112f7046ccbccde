using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Writes the parts of a multipart body; what is null is left out.</summary>
internal sealed class ApiParts
{
    private readonly MultipartFormDataContent parts = new();

    /// <summary>The body.</summary>
    public HttpContent Content => parts.Any() ? parts : Nothing();

    /// <summary>Adds a file.</summary>
    public ApiParts File(string name, FilePart? file, string? mediaType = null)
    {
        if (file is not null)
        {
            string type = file.ContentType ?? (mediaType?.Contains('*') == false ? mediaType : "application/octet-stream");

            // A part without a file name is a field to many servers.
            Add(name, new StreamContent(file.Content), type, file.FileName ?? name);
        }

        return this;
    }

    /// <summary>Adds files, each as a part of the same name.</summary>
    public ApiParts Files(string name, IEnumerable<FilePart>? files, string? mediaType = null)
    {
        foreach (FilePart file in files ?? [])
        {
            File(name, file, mediaType);
        }

        return this;
    }

    /// <summary>Adds a text.</summary>
    public ApiParts Text(string name, string? text, string? mediaType = null)
    {
        if (text is not null)
        {
            Add(name, new ByteArrayContent(Encoding.UTF8.GetBytes(text)), mediaType, null);
        }

        return this;
    }

    /// <summary>Adds texts, each as a part of the same name.</summary>
    public ApiParts Texts(string name, IEnumerable<string>? texts, string? mediaType = null)
    {
        foreach (string text in texts ?? [])
        {
            Text(name, text, mediaType);
        }

        return this;
    }

    private void Add(string name, HttpContent content, string? mediaType, string? fileName)
    {
        string file = fileName is null ? "" : $"; filename=\"{Escape(fileName)}\"";
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{Escape(name)}\"{file}");
        if (mediaType is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        }

        parts.Add(content);
    }

    // The framework would write a part without a name, which servers refuse; browsers write the end alone.
    private ByteArrayContent Nothing()
    {
        MediaTypeHeaderValue type = parts.Headers.ContentType!;
        string boundary = type.Parameters.First(parameter => parameter.Name == "boundary").Value!.Trim('"');
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes($"--{boundary}--\r\n"));
        content.Headers.ContentType = type;
        return content;
    }

    // As browsers do it: UTF-8 as it is, and only what would end the text escaped. The framework writes one byte for each of these characters.
    private static string Escape(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(
        text.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal)));
}
