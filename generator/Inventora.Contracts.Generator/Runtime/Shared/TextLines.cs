using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads JSON documents that come one after another, in lines or after record separators.</summary>
internal static class TextLines
{
    private const char Separator = '\u001E';

    /// <summary>The documents, each when it has come as a whole.</summary>
    /// <param name="stream">What is read.</param>
    /// <param name="longest">The length of a document, in characters, that is not read any more.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidDataException">A document is longer.</exception>
    public static async IAsyncEnumerable<string> ReadAsync(Stream stream, long longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: -1, leaveOpen: true);
        var document = new StringBuilder();
        var buffer = new char[4096];
        bool isSequence = false;
        int length;
        while ((length = await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            for (int i = 0; i < length; i++)
            {
                // Between record separators, a line end is white space in the document.
                isSequence |= buffer[i] == Separator;
                if (buffer[i] == Separator || (buffer[i] == '\n' && !isSequence))
                {
                    if (Take(document) is { } complete)
                    {
                        yield return complete;
                    }
                }
                else
                {
                    document.Append(buffer[i]);
                }
            }

            if (document.Length > longest)
            {
                throw new InvalidDataException($"Expected documents of at most {longest} characters.");
            }
        }

        if (Take(document) is { } last)
        {
            yield return last;
        }
    }

    private static string? Take(StringBuilder document)
    {
        string text = document.ToString().Trim();
        document.Clear();
        return text.Length == 0 ? null : text;
    }
}
