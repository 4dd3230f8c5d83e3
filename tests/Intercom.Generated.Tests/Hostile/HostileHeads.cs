namespace Intercom.Tests.Hostile;

/// <summary>Status lines and headers that are none.</summary>
internal static class HostileHeads
{
    private const string User = "Content-Length: 24\r\n\r\n" + HostileAnswer.OneUser;

    public static IEnumerable<HostileAnswer> All =>
    [
        .. new[]
        {
            "HTTP/1.", "HTTP/1.1 200", "HTTP/1.1 20 OK\r\n" + User, "HTTP/1.1 2000 OK\r\n" + User, "HTTP/1.1 abc OK\r\n" + User, "HTTP/1.1 -20 OK\r\n" + User, "HTTP/1.1\r\n" + User,
            "HTP/1.1 200 OK\r\n" + User, "ICY 200 OK\r\n" + User, "GARBAGE", "\r\n\r\n\r\n", "\0\0\0\0", "SSH-2.0-OpenSSH_9.2\r\n", "\u0015\u0003\u0001\0\u0002\u0002\u0028", HostileAnswer.OneUser, "<html></html>\r\n",
        }.Select((line, row) => HostileAnswer.Raw($"status line {row} that is none", typeof(ConnectionException), line)),
        HostileAnswer.Raw("a status of 0", typeof(UnexpectedResponseException), "HTTP/1.1 000 X\r\n" + User),
        HostileAnswer.Raw("HTTP 1.0", null, "HTTP/1.0 200 OK\r\n\r\n" + HostileAnswer.OneUser),
        HostileAnswer.Raw("no reason", null, "HTTP/1.1 200\r\n" + User),
        HostileAnswer.Raw("lines that end in a line feed alone", null, "HTTP/1.1 200 OK\nContent-Length: 24\n\n" + HostileAnswer.OneUser),
        HostileAnswer.Raw("the head breaks off", typeof(ConnectionException), "HTTP/1.1 200 OK\r\nContent-Le"),
        HostileAnswer.Raw("the head is reset", typeof(ConnectionException), "HTTP/1.1 200 OK\r\nContent-Le", ConnectionEnd.Reset),
        HostileAnswer.Success("a header without a colon", typeof(ConnectionException), "Nonsense\r\n"),
        HostileAnswer.Success("a header without a name", typeof(ConnectionException), ": nothing\r\n"),
        HostileAnswer.Success("a name with a space", typeof(ConnectionException), "No such: header\r\n"),
        HostileAnswer.Success("a header as long as a book", typeof(ConnectionException), $"X-Book: {new string('x', 100_000)}\r\n"),
        HostileAnswer.Success("more headers than anyone reads", typeof(ConnectionException), string.Concat(Enumerable.Repeat("X-More: of the same\r\n", 10_000))),
        HostileAnswer.Success("a rate limit that is none", null, "X-RateLimit-Limit: many\r\nX-RateLimit-Remaining: -1\r\nX-RateLimit-Reset: 99999999999999999999\r\nDate: never\r\nRetry-After: soon\r\nContent-Length: 24\r\n"),
        HostileAnswer.Success("a type that is another", null, "Content-Type: image/png; charset=klingon\r\nContent-Length: 24\r\n"),
        HostileAnswer.Success("cookies", null, "Set-Cookie: a=b; Domain=evil.example\r\nContent-Length: 24\r\n"),
        HostileAnswer.Raw("100 before the answer", null, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n" + User),
        HostileAnswer.Raw("103 before the answer", null, "HTTP/1.1 103 Early Hints\r\nLink: </evil>\r\n\r\nHTTP/1.1 200 OK\r\n" + User),
        HostileAnswer.Raw("a hundred of 102 before the answer", null, string.Concat(Enumerable.Repeat("HTTP/1.1 102 Processing\r\n\r\n", 100)) + "HTTP/1.1 200 OK\r\n" + User),
        HostileAnswer.Raw("100 and no answer", typeof(ConnectionException), "HTTP/1.1 100 Continue\r\n\r\n"),
        HostileAnswer.Raw("100 and silence", typeof(ConnectionException), "HTTP/1.1 100 Continue\r\n\r\n", ConnectionEnd.Silence),
        HostileAnswer.Raw("another protocol", typeof(UnexpectedResponseException), "HTTP/1.1 101 Switching Protocols\r\nUpgrade: none\r\nConnection: Upgrade\r\n\r\n"),
        HostileAnswer.Raw("nothing changed", typeof(UnexpectedResponseException), "HTTP/1.1 304 Not Modified\r\n\r\n"),
        HostileAnswer.Raw("nothing to say of a user", typeof(UnexpectedResponseException), "HTTP/1.1 204 No Content\r\n\r\n"),
        HostileAnswer.Raw("a redirect", typeof(UnexpectedResponseException), "HTTP/1.1 302 Found\r\nLocation: http://evil.example/\r\nContent-Length: 0\r\n\r\n"),
        HostileAnswer.Raw("a demand for other credentials", typeof(AuthenticationException), "HTTP/1.1 401 X\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"),
        HostileAnswer.Raw("another answer behind the answer", null, "HTTP/1.1 200 OK\r\n" + User + "HTTP/1.1 500 X\r\n\r\n"),
    ];
}
