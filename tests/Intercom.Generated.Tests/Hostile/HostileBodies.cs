using System.IO.Compression;
using System.Text;

namespace Intercom.Tests.Hostile;

/// <summary>Bodies that are not what the headers say, break off, or do not end.</summary>
internal static class HostileBodies
{
    /// <summary>What the clients of these tests read at most.</summary>
    public const int LargestBody = 1 << 20;

    private const string Chunked = "Transfer-Encoding: chunked\r\n";
    private static readonly Type s_connection = typeof(ConnectionException);
    private static readonly Type s_unexpected = typeof(UnexpectedResponseException);

    public static IEnumerable<HostileAnswer> All => [.. Lengths, .. Chunks, .. Encodings, .. Sizes, .. Texts, .. Connections];

    private static IEnumerable<HostileAnswer> Lengths =>
    [
        HostileAnswer.Success("less than announced", s_connection, "Content-Length: 100\r\n"),
        HostileAnswer.Success("less than announced, and reset", s_connection, "Content-Length: 100\r\n", end: ConnectionEnd.Reset),
        HostileAnswer.Success("less than announced, and silence", s_connection, "Content-Length: 100\r\n", end: ConnectionEnd.Silence),
        HostileAnswer.Success("more than announced", s_unexpected, "Content-Length: 20\r\n"),
        HostileAnswer.Success("something where nothing was announced", s_unexpected, "Content-Length: 0\r\n"),
        HostileAnswer.Success("no length", null, ""),
        HostileAnswer.Success("no length, and it breaks off", s_unexpected, "", HostileAnswer.OneUser[..^1]),
        HostileAnswer.Success("no length, and silence", s_connection, "", end: ConnectionEnd.Silence),
        HostileAnswer.Success("two lengths, the right one first", null, "Content-Length: 24\r\nContent-Length: 20\r\n"),
        HostileAnswer.Success("two lengths, the right one last", s_unexpected, "Content-Length: 20\r\nContent-Length: 24\r\n"),
        HostileAnswer.Success("an endless length", s_connection, "Content-Length: 9223372036854775807\r\n"),
    ];

    private static IEnumerable<HostileAnswer> Chunks =>
    [
        HostileAnswer.Success("chunks", null, Chunked, $"a;name=value\r\n{HostileAnswer.OneUser[..10]}\r\nE\r\n{HostileAnswer.OneUser[10..]}\r\n0\r\nX-Trailer: 1\r\n\r\n"),
        HostileAnswer.Success("chunks and a length", null, Chunked + "Content-Length: 3\r\n", $"18\r\n{HostileAnswer.OneUser}\r\n0\r\n\r\n"),
        HostileAnswer.Success("a chunk without a size", s_connection, Chunked, $"ZZ\r\n{HostileAnswer.OneUser}\r\n0\r\n\r\n"),
        HostileAnswer.Success("a chunk of a negative size", s_connection, Chunked, $"-18\r\n{HostileAnswer.OneUser}\r\n0\r\n\r\n"),
        HostileAnswer.Success("a chunk of a size beyond all numbers", s_connection, Chunked, $"FFFFFFFFFFFFFFFFF\r\n{HostileAnswer.OneUser}\r\n"),
        HostileAnswer.Success("a chunk longer than its size", s_connection, Chunked, $"5\r\n{HostileAnswer.OneUser}\r\n0\r\n\r\n"),
        HostileAnswer.Success("a chunk that breaks off", s_connection, Chunked, $"FF\r\n{HostileAnswer.OneUser}"),
        HostileAnswer.Success("no last chunk", s_connection, Chunked, $"18\r\n{HostileAnswer.OneUser}\r\n"),
        HostileAnswer.Success("no last chunk, and reset", s_connection, Chunked, $"18\r\n{HostileAnswer.OneUser}\r\n", ConnectionEnd.Reset),
        HostileAnswer.Success("no last chunk, and silence", s_connection, Chunked, $"18\r\n{HostileAnswer.OneUser}\r\n", ConnectionEnd.Silence),
        HostileAnswer.Success("chunks in name only", s_connection, Chunked),
        new("one byte after the other", [.. Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: 24\r\n\r\n{HostileAnswer.OneUser}").Select(static one => new[] { one })], null),
    ];

    private static IEnumerable<HostileAnswer> Encodings =>
    [
        .. new[] { "gzip", "deflate", "br" }.SelectMany(static encoding => new[]
        {
            HostileAnswer.Of($"{encoding} in name only", s_connection, 200, HostileAnswer.OneUser, $"Content-Encoding: {encoding}\r\n"),
            HostileAnswer.Of($"{encoding} in name only, of an error", s_connection, 500, "<html>", $"Content-Encoding: {encoding}\r\n"),
            HostileAnswer.Of($"{encoding} that is right", null, 200, Packed(encoding, Encoding.UTF8.GetBytes(HostileAnswer.OneUser)), $"Content-Encoding: {encoding}\r\n"),
            HostileAnswer.Of($"{encoding} that is a bomb", s_unexpected, 200, Packed(encoding, new byte[8 * LargestBody]), $"Content-Encoding: {encoding}\r\n"),
        }),
        HostileAnswer.Of("an encoding that is none", null, 200, HostileAnswer.OneUser, "Content-Encoding: zip\r\n"),
        HostileAnswer.Of("gzip twice in name, once in fact", null, 200, Packed("gzip", Encoding.UTF8.GetBytes(HostileAnswer.OneUser)), "Content-Encoding: gzip, gzip\r\n"),
        HostileAnswer.Of("gzip that nobody announced", s_unexpected, 200, Packed("gzip", Encoding.UTF8.GetBytes(HostileAnswer.OneUser))),
    ];

    private static IEnumerable<HostileAnswer> Sizes =>
    [
        HostileAnswer.Of("more than is read", s_unexpected, 200, Padded(LargestBody + 1)),
        HostileAnswer.Of("as much as is read", null, 200, Padded(LargestBody)),
        HostileAnswer.Success("more than is read, and no length", s_unexpected, "", Padded(LargestBody + 1)),
        HostileAnswer.Success("more than is read, as it says itself", s_unexpected, "Content-Length: 9000000000\r\n", Padded(100_000)),
        HostileAnswer.Of("an error of more than is read", typeof(ServiceUnavailableException), 503, Padded(LargestBody + 1)),
        HostileAnswer.Of("JSON deeper than is read", s_unexpected, 200, Nested(501)),
        HostileAnswer.Of("JSON as deep as is read", null, 200, Nested(500)),
        HostileAnswer.Of("JSON that never comes up again", s_unexpected, 200, new string('[', 500_000)),
        HostileAnswer.Of("an error deeper than is read", typeof(ServerException), 500, new string('[', 500_000)),
    ];

    private static IEnumerable<HostileAnswer> Texts =>
    [
        HostileAnswer.Of("a byte order mark", null, 200, "\uFEFF" + HostileAnswer.OneUser),
        HostileAnswer.Of("UTF-16", s_unexpected, 200, Encoding.Unicode.GetBytes(HostileAnswer.OneUser)),
        HostileAnswer.Of("a name that is no UTF-8", null, 200, Encoding.Latin1.GetBytes("""{"type":"user","id":"1","name":"ÿþ"}""")),
        HostileAnswer.Of("a zero byte before it", s_unexpected, 200, "\0" + HostileAnswer.OneUser),
        HostileAnswer.Of("zero bytes", s_unexpected, 200, new byte[64]),
        HostileAnswer.Of("a comment", s_unexpected, 200, "/* hello */" + HostileAnswer.OneUser),
        HostileAnswer.Of("a comma too many", s_unexpected, 200, """{"type":"user","id":"1",}"""),
        HostileAnswer.Of("NaN", s_unexpected, 200, """{"type":"user","id":"1","session_count":NaN}"""),
        HostileAnswer.Of("the same name twice", null, 200, """{"type":"user","id":"0","id":"1"}"""),
        HostileAnswer.Of("two users", s_unexpected, 200, HostileAnswer.OneUser + HostileAnswer.OneUser),
        HostileAnswer.Of("a user in an array", s_unexpected, 200, $"[{HostileAnswer.OneUser}]"),
        HostileAnswer.Of("a user in a string", s_unexpected, 200, "\"user\""),
        HostileAnswer.Of("another object", s_unexpected, 200, """{"type":"company","company_id":"1"}"""),
        HostileAnswer.Of("another object with the same id", s_unexpected, 200, """{"type":"company","id":"1","name":"Acme"}"""),
        HostileAnswer.Of("a lead for a user", null, 200, """{"type":"contact","id":"1","user_id":"u"}"""),
        HostileAnswer.Of("numbers beyond all numbers", null, 200, """{"type":"user","id":"1","session_count":1e999,"created_at":-1e400,"x":123456789012345678901234567890}"""),
    ];

    private static IEnumerable<HostileAnswer> Connections =>
    [
        HostileAnswer.Raw("no answer", s_connection, ""),
        HostileAnswer.Raw("no answer, and reset", s_connection, "", ConnectionEnd.Reset),
        HostileAnswer.Raw("silence", s_connection, "", ConnectionEnd.Silence),
        HostileAnswer.Raw("closed before it is asked", s_connection, "") with { ReadsRequest = false },
        HostileAnswer.Raw("reset before it is asked", s_connection, "", ConnectionEnd.Reset) with { ReadsRequest = false },
        HostileAnswer.Raw("silence in the head", s_connection, "HTTP/1.1 200 OK\r\nContent-", ConnectionEnd.Silence),
    ];

    private static string Padded(int length) => HostileAnswer.OneUser.PadRight(length);

    private static string Nested(int depth) => $$"""{"type":"user","id":"1","deep":{{new string('[', depth - 1)}}{{new string(']', depth - 1)}}}""";

    private static byte[] Packed(string encoding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest),
            _ => new BrotliStream(packed, CompressionLevel.Fastest),
        })
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }
}
