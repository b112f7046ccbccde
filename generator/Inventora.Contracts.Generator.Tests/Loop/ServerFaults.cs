using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Keeps what a server logs about its own mistakes, which a client sees as a mere 500.</summary>
public sealed class ServerFaults : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> texts = new();

    /// <summary>Takes what was logged since the last time.</summary>
    public string Take()
    {
        string all = string.Join(" / ", texts);
        texts.Clear();
        return all;
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            texts.Enqueue(exception is null ? formatter(state, exception) : $"{exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
