using Microsoft.Extensions.Logging;

namespace Intercom.Tests.Telemetry;

/// <summary>Keeps what a client logs from a level on, with the ids of the events.</summary>
internal sealed class EventLog(LogLevel lowest = LogLevel.Trace) : ILoggerFactory, ILogger
{
    private readonly Dictionary<int, TaskCompletionSource> _awaited = [];
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_awaited)
                return [.. _lines];
        }
    }

    /// <summary>Waits for an event.</summary>
    public Task HasAsync(int id) => Awaited(id).Task;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= lowest;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_awaited)
            _lines.Add($"{eventId.Id} {logLevel}: {formatter(state, exception)}");
        Awaited(eventId.Id).TrySetResult();
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private TaskCompletionSource Awaited(int id)
    {
        lock (_awaited)
        {
            if (!_awaited.TryGetValue(id, out TaskCompletionSource? source))
                _awaited.Add(id, source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return source;
        }
    }
}
