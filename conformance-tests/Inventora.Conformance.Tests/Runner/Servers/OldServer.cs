using System.Net.Sockets;
using System.Text;

namespace Inventora.Conformance.Tests.Runner.Servers;

/// <summary>Speaks HTTP/1.0 for a handler: each answer ends with its connection, without a word about it.</summary>
internal static class OldServer
{
    /// <summary>Serves what a handler answers.</summary>
    public static LoopbackSocket Serve(HttpMessageHandler handler)
    {
        var invoker = new HttpMessageInvoker(handler);
        return new LoopbackSocket(async (socket, ending) =>
        {
            using var request = await ReadAsync(socket, ending);
            if (request is null)
            {
                return;
            }

            using var response = await invoker.SendAsync(request, ending);
            var body = await response.Content.ReadAsByteArrayAsync(ending);
            var head = $"HTTP/1.0 {(int)response.StatusCode} Answer\r\nContent-Type: {response.Content.Headers.ContentType?.ToString() ?? "application/json"}\r\n\r\n";
            await socket.SendAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body], ending);
            socket.Shutdown(SocketShutdown.Send);
        });
    }

    private static async Task<HttpRequestMessage?> ReadAsync(Socket socket, CancellationToken ending)
    {
        var text = "";
        var buffer = new byte[65536];
        while (!IsWhole(text))
        {
            var read = await socket.ReceiveAsync(buffer, ending);
            if (read == 0)
            {
                return null;
            }

            text += Encoding.Latin1.GetString(buffer, 0, read);
        }

        var (head, body) = (text[..End(text)], text[(End(text) + 4)..]);
        var lines = head.Split("\r\n");
        var request = new HttpRequestMessage(new HttpMethod(lines[0].Split(' ')[0]), new Uri("http://second.invalid" + lines[0].Split(' ')[1]));
        foreach (var header in lines.Skip(1).Select(line => line.Split(": ", 2)))
        {
            request.Headers.TryAddWithoutValidation(header[0], header[1]);
        }

        request.Content = body.Length > 0 ? new ByteArrayContent(Encoding.Latin1.GetBytes(body)) : null;
        return request;
    }

    private static int End(string text) => text.IndexOf("\r\n\r\n", StringComparison.Ordinal);

    private static bool IsWhole(string text)
    {
        const string Name = "Content-Length: ";
        var end = End(text);
        var length = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return end >= 0 && (length < 0 || length > end || text.Length - end - 4 >= int.Parse(text[(length + Name.Length)..text.IndexOf("\r\n", length, StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture));
    }
}
