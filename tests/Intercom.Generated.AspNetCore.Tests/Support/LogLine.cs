using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore.Tests.Support;

/// <summary>A line an app logged.</summary>
internal sealed record LogLine(string Category, LogLevel Level, EventId Event, string Text, Exception? Exception);
