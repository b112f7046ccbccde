namespace Inventora.ReferenceServer.Hosting;

/// <summary>
/// Ends the server when its standard input ends. The pipe of a program that started the server ends with that program, even when it is
/// killed, and on every system.
/// </summary>
internal static class StandardInputWatch
{
    /// <summary>Begins to watch.</summary>
    public static void Start(IHostApplicationLifetime lifetime)
    {
        var thread = new Thread(() =>
        {
            using var input = Console.OpenStandardInput();
            Span<byte> unread = stackalloc byte[256];
            while (input.Read(unread) > 0)
            {
                // What is said there doesn't matter.
            }

            lifetime.StopApplication();
        })
        {
            IsBackground = true,
            Name = nameof(StandardInputWatch),
        };
        thread.Start();
    }
}
