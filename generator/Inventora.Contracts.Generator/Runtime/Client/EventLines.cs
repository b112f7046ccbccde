using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Reads server-sent events as the HTML standard has them (section 9.2).</summary>
internal static class EventLines
{
    /// <summary>The events, each when the empty line after it has come. What a stream breaks off in is no event.</summary>
    /// <param name="stream">What is read.</param>
    /// <param name="longest">The length of an event's data, in characters, that is not read any more.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidDataException">An event is longer.</exception>
    public static async IAsyncEnumerable<ServerSentEvent<string>> ReadAsync(Stream stream, long longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The reader passes over a byte order mark, and knows all three line ends.
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        StringBuilder? data = null;
        string? type = null;
        string? id = null;
        TimeSpan? retry = null;
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Length == 0)
            {
                if (data is not null)
                {
                    yield return new ServerSentEvent<string>(data.ToString()) { EventType = string.IsNullOrEmpty(type) ? null : type, Id = id, Retry = retry };
                }

                (data, type, retry) = (null, null, null);
                continue;
            }

            // A line that begins with a colon is a comment: its field has no name.
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string field = colon < 0 ? line : line[..colon];
            string value = colon < 0 ? "" : line[(colon + 1)..];
            value = value.StartsWith(' ') ? value[1..] : value;
            switch (field)
            {
                case "data":
                    data = data is null ? new StringBuilder(value) : data.Append('\n').Append(value);
                    break;
                case "event":
                    type = value;
                    break;
                case "id" when !value.Contains('\0', StringComparison.Ordinal):
                    id = value;
                    break;
                case "retry" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds) && milliseconds < int.MaxValue:
                    retry = TimeSpan.FromMilliseconds(milliseconds);
                    break;
            }

            if (data?.Length > longest)
            {
                throw new InvalidDataException($"Expected events of at most {longest} characters.");
            }
        }
    }
}
