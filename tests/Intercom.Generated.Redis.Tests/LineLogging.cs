using Microsoft.Extensions.Logging;

namespace Intercom.Redis.Tests;

/// <summary>Writes what is logged, a line each, from the level on at which it matters.</summary>
internal sealed class LineLogging(TextWriter lines) : ILoggerFactory, ILogger
{
    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            lines.WriteLine($"{logLevel}: {formatter(state, exception)}");
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
