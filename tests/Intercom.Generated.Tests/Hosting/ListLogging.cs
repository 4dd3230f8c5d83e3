using Microsoft.Extensions.Logging;

namespace Intercom.Tests.Hosting;

/// <summary>Keeps what an app logs, whatever its category and level.</summary>
internal sealed class ListLogging : ILoggerFactory, ILoggerProvider
{
    public List<(string Category, string Text)> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new ListLogger(categoryName, Lines);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class ListLogger(string category, List<(string Category, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Add((category, $"{state}"));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add((category, $"{formatter(state, exception)} {exception}"));
    }
}
