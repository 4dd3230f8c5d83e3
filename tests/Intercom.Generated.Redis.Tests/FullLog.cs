using Microsoft.Extensions.Logging;

namespace Intercom.Redis.Tests;

/// <summary>A log of an app that cannot be written to.</summary>
internal sealed class FullLog : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        throw new IOException("The disk is full.");
}
