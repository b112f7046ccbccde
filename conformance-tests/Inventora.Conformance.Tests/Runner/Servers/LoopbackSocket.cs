using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Inventora.Conformance.Tests.Runner.Servers;

/// <summary>Something on a port of this machine that need not be an HTTP server.</summary>
internal sealed class LoopbackSocket : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly Task loop;

    /// <summary>Listens, and hands each connection to a function; the connection is closed when the function returns.</summary>
    public LoopbackSocket(Func<Socket, CancellationToken, Task> converse)
    {
        listener.Start();
        BaseUrl = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/api";
        loop = AcceptAsync(converse);
    }

    public string BaseUrl { get; }

    /// <summary>Closes each connection without a word.</summary>
    public static LoopbackSocket Dropping() => new((_, _) => Task.CompletedTask);

    /// <summary>Breaks each connection off as soon as something was sent.</summary>
    public static LoopbackSocket Resetting() => new(async (socket, ending) =>
    {
        await socket.ReceiveAsync(new byte[16], ending);
        socket.LingerState = new LingerOption(true, 0);
    });

    /// <summary>Takes connections and never says anything.</summary>
    public static LoopbackSocket Silent() => new((_, ending) => Task.Delay(Timeout.Infinite, ending));

    /// <summary>Says the same to everyone, whatever they ask.</summary>
    public static LoopbackSocket Saying(string text) => new(async (socket, ending) =>
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes(text), ending);
        await socket.ReceiveAsync(new byte[4096], ending);
    });

    /// <summary>Says something and then, a byte at a time, never comes to an end.</summary>
    public static LoopbackSocket Dripping(string start) => new(async (socket, ending) =>
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes(start), ending);
        while (true)
        {
            await socket.SendAsync(" "u8.ToArray(), ending);
            await Task.Delay(20, ending);
        }
    });

    /// <summary>Reads what is asked, then says something, and says it again and again if it shall go on for ever.</summary>
    public static LoopbackSocket Pouring(byte[] answer, bool forEver) => new(async (socket, ending) =>
    {
        await socket.ReceiveAsync(new byte[65536], ending);
        do
        {
            await socket.SendAsync(answer, ending);
        }
        while (forEver);
        socket.Shutdown(SocketShutdown.Send);
        while (await socket.ReceiveAsync(new byte[4096], ending) > 0)
        {
            // The other side closes when it has seen enough.
        }
    });

    /// <summary>An address where nothing listens.</summary>
    public static async Task<string> ClosedAsync()
    {
        await using var socket = Dropping();
        return socket.BaseUrl;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await loop;
        listener.Stop();
        ending.Dispose();
    }

    private async Task AcceptAsync(Func<Socket, CancellationToken, Task> converse)
    {
        var conversations = new List<Task>();
        try
        {
            while (true)
            {
                conversations.Add(ConverseAsync(await listener.AcceptSocketAsync(ending.Token), converse));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(conversations);
        }
    }

    private async Task ConverseAsync(Socket socket, Func<Socket, CancellationToken, Task> converse)
    {
        using (socket)
        {
            try
            {
                await converse(socket, ending.Token);
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException)
            {
                // The other side has gone, or the test is over.
            }
        }
    }
}
