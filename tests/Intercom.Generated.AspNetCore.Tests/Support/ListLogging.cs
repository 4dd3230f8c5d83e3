using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore.Tests.Support;

/// <summary>Keeps what an app logs, whatever its category and level.</summary>
internal sealed class ListLogging : ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> _lines = new();

    /// <summary>Whether the disk is full, and what is logged throws.</summary>
    public bool IsFull { get; set; }

    public IReadOnlyList<LogLine> Lines => [.. _lines];

    /// <summary>What the library logged, by its event.</summary>
    public IReadOnlyList<LogLine> Of(int eventId) => [.. _lines.Where(line => line.Category == WebhookLog.Category && line.Event.Id == eventId)];

    public ILogger CreateLogger(string categoryName) => new ListLogger(categoryName, this);

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class ListLogger(string category, ListLogging log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => !log.IsFull || logLevel != LogLevel.Debug ? true : throw new IOException("The disk is full.");

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (log.IsFull)
                throw new IOException("The disk is full.");

            log._lines.Enqueue(new LogLine(category, logLevel, eventId, formatter(state, exception), exception));
        }
    }
}
