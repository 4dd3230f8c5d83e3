using System.Text;

namespace Intercom.Tests.Hostile;

/// <summary>An answer no client wants, and what must come of it.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Pieces">Its bytes, as they are sent.</param>
/// <param name="Expected">The exception; null where all is well in spite of everything.</param>
internal sealed record HostileAnswer(string Name, IReadOnlyList<byte[]> Pieces, Type? Expected)
{
    public const string OneUser = """{"type":"user","id":"1"}""";

    public ConnectionEnd End { get; init; }

    public bool ReadsRequest { get; init; } = true;

    /// <summary>Bytes as they are; one character is one byte.</summary>
    public static HostileAnswer Raw(string name, Type? expected, string bytes, ConnectionEnd end = ConnectionEnd.Close) => new(name, [Encoding.Latin1.GetBytes(bytes)], expected) { End = end };

    /// <summary>A proper answer with a body.</summary>
    public static HostileAnswer Of(string name, Type? expected, int status, string body, string headers = "") => Of(name, expected, status, Encoding.UTF8.GetBytes(body), headers);

    public static HostileAnswer Of(string name, Type? expected, int status, byte[] body, string headers = "") =>
        new(name, [Encoding.Latin1.GetBytes($"HTTP/1.1 {status} X\r\nContent-Length: {body.Length}\r\n{headers}\r\n"), body], expected);

    /// <summary>A success whose headers and body stand as they are given.</summary>
    public static HostileAnswer Success(string name, Type? expected, string headers, string body = OneUser, ConnectionEnd end = ConnectionEnd.Close) =>
        Raw(name, expected, $"HTTP/1.1 200 OK\r\n{headers}\r\n{body}", end);

    public override string ToString() => Name;
}
