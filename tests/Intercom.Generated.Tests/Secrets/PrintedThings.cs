using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Intercom.Tests.Secrets;

/// <summary>All that would be seen of things in logs, consoles and reports of errors: their text, and for exceptions each public property.</summary>
internal sealed class PrintedThings : ILoggerFactory, ILogger
{
    private readonly StringBuilder _text = new();

    public void Add(params object?[] things)
    {
        foreach (object? thing in things)
        {
            Assert.NotNull(thing);
            _text.AppendLine(thing.ToString());
            _text.AppendLine(thing.GetType().GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
            if (thing is Exception exception)
                AddParts(exception);
        }
    }

    public void AreWithout(IEnumerable<string> secrets)
    {
        string text = _text.ToString();
        Assert.NotEmpty(text);
        foreach (string secret in secrets)
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
    }

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _text.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
            _text.AppendJoin('\n', values.Select(static value => value.ToString()));
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private void AddParts(Exception exception)
    {
        foreach (PropertyInfo property in exception.GetType().GetProperties().Where(static property => property.Name != nameof(Exception.TargetSite)))
        {
            object? value = property.GetValue(exception);
            if (value is Exception inner)
                AddParts(inner);
            else if (value is IEnumerable list and not string)
                _text.AppendJoin('\n', list.Cast<object?>());
            _text.AppendLine($"{property.Name}: {value}");
        }
    }
}
