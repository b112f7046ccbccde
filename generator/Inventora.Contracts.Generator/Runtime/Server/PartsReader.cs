using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Reads the parts of a multipart body, and notes what is wrong with them.</summary>
internal sealed class PartsReader(IFormCollection form, ICollection<Violation> violations)
{
    /// <summary>Reads a multipart body; null when it is absent or wrong.</summary>
    public static async ValueTask<PartsReader?> ReadAsync(BodyReader body, bool isRequired)
    {
        HttpRequest request = body.Request;
        if (request.ContentType is null && !isRequired)
        {
            return null;
        }

        if (MediaTypeMatch.Rate("multipart/form-data", request.ContentType ?? "") == 0)
        {
            string seen = request.ContentType is null ? "none" : ShownText.Quote(request.ContentType);
            body.Fail(RequestErrorKind.UnsupportedContentType, $"Content-Type: expected multipart/form-data, seen {seen}");
            return null;
        }

        long longest = body.Options.MaxMultipartBodySize;
        var limits = new FormOptions { MultipartBodyLengthLimit = longest, ValueLengthLimit = (int)Math.Min(longest, int.MaxValue) };
        try
        {
            return new PartsReader(await request.ReadFormAsync(limits, request.HttpContext.RequestAborted).ConfigureAwait(false), body.Violations);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            // The framework says by its text alone that a limit was passed.
            bool isTooLarge = exception is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } || exception.Message.Contains("limit", StringComparison.OrdinalIgnoreCase);
            if (isTooLarge)
            {
                body.Fail(RequestErrorKind.BodyTooLarge, $"The body is larger than allowed. {exception.Message}");
            }
            else
            {
                body.Fail(RequestErrorKind.MalformedBody, $"The body can't be read. {exception.Message}");
            }

            return null;
        }
    }

    /// <summary>A file; null when it is absent.</summary>
    public FilePart? File(string name, bool isRequired)
    {
        FilePart[] files = All(name);
        if (files.Length != 1 && (isRequired || files.Length > 1))
        {
            violations.Add(new Violation(Path(name), "one file", files.Length == 0 ? "none" : $"{files.Length} of them"));
        }

        return files.FirstOrDefault();
    }

    /// <summary>Files; null when there are none, and none are needed.</summary>
    public IReadOnlyList<FilePart>? Files(string name, bool isRequired) => All(name) is var files && (files.Length > 0 || isRequired) ? files : null;

    /// <summary>A value of a value type; null when it is absent or wrong.</summary>
    public T? Value<T>(string name, ParameterType<T> type, bool isRequired)
        where T : struct => TryRead(name, type, isRequired, out T value) ? value : null;

    /// <summary>A value of a reference type; null when it is absent or wrong.</summary>
    public T? Object<T>(string name, ParameterType<T> type, bool isRequired)
        where T : class => TryRead(name, type, isRequired, out T value) ? value : null;

    /// <summary>A value for each part of the name, or for each piece of the only one; null when there are none, and none are needed.</summary>
    /// <param name="name">The name of the parts.</param>
    /// <param name="type">How an item is read.</param>
    /// <param name="isRequired">Whether the list must be there.</param>
    /// <param name="separator">What stands between the items of one part; null where each has a part.</param>
    public IReadOnlyList<T>? List<T>(string name, ParameterType<T> type, bool isRequired, char? separator = null)
    {
        var items = new List<T>();
        string[] texts = Texts(name);
        bool isThere = texts.Length > 0;
        if (separator is { } mark)
        {
            texts = [.. texts.Where(text => text.Length > 0).SelectMany(text => text.Split(mark))];
        }

        foreach (string text in texts)
        {
            if (type.TryParse(text, out T item))
            {
                items.Add(item);
            }
            else
            {
                violations.Add(new Violation(Path(name), type.Expectation, ShownText.Quote(text)));
            }
        }

        return isThere || isRequired ? items : null;
    }

    private bool TryRead<T>(string name, ParameterType<T> type, bool isRequired, out T value)
    {
        value = default!;
        string[] texts = Texts(name);
        if (texts.Length != 1)
        {
            if (isRequired || texts.Length > 1)
            {
                violations.Add(new Violation(Path(name), "one part", texts.Length == 0 ? "none" : $"{texts.Length} of them"));
            }

            return false;
        }

        if (type.TryParse(texts[0], out value))
        {
            return true;
        }

        violations.Add(new Violation(Path(name), type.Expectation, ShownText.Quote(texts[0])));
        return false;
    }

    // Browsers send JSON with a file name, too, when it is a Blob.
    private string[] Texts(string name)
    {
        string[] texts = [.. form[name].Select(text => text ?? "")];
        return texts.Length > 0 ? texts : [.. form.Files.Where(file => file.Name == name).Select(ReadText)];
    }

    private FilePart[] All(string name)
    {
        FilePart[] files = [.. form.Files.Where(file => file.Name == name).Select(file => new FilePart(file.OpenReadStream(), file.FileName, file.ContentType))];

        // Without a file name, the reader took the bytes for a text.
        return files.Length > 0 ? files : [.. form[name].Select(text => FilePart.FromBytes(Encoding.UTF8.GetBytes(text ?? "")))];
    }

    private static string ReadText(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Path(string name) => ConstraintChecks.Step(name);
}
