using Intercom.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Intercom.Tests.Http;

public class LogTests
{
    [Fact]
    public async Task The_log_names_operation_and_status_and_no_secret_or_value()
    {
        var http = new CannedHandler();
        using var log = new ListLogger();
        using IntercomClient client = http.Answer("""{"type":"user","id":"1"}""").Fail(new HttpRequestException("refused")).Client(options =>
        {
            options.AccessToken = "very-secret";
            options.LoggerFactory = log;
        });
        await client.Users.FindAsync(email: "bob@example.com");
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(email: "bob@example.com"));

        Assert.Collection(
            log.Lines,
            line => Assert.StartsWith("Debug Intercom: users.find_by_email (GET /users?email={email}) answered 200", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Warning Intercom: users.find_by_email (GET /users?email={email}) got no answer", line, StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotMatch("secret|bob", line));
    }

    private sealed class ListLogger : ILoggerFactory, ILogger
    {
        private string _category = "";

        public List<string> Lines { get; } = [];

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public ILogger CreateLogger(string categoryName)
        {
            _category = categoryName;
            return this;
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {_category}: {formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
