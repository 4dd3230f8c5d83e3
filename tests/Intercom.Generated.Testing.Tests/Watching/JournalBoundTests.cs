using System.Text;

namespace Intercom.Testing.Tests.Watching;

public sealed class JournalBoundTests
{
    private readonly RequestJournal _journal = new(most: 10, mostBytes: 100);

    [Fact]
    public void What_is_kept_is_bounded_in_bytes_too()
    {
        for (int i = 0; i < 5; i++)
            Add($"/{i}", bodyLength: 10, answerLength: 20);

        Assert.Equal(["/2", "/3", "/4"], Paths);
    }

    [Fact]
    public void The_newest_is_kept_however_long_it_is()
    {
        Add("/short", 1, 1);
        Add("/long", 1, 1000);
        Assert.Equal(["/long"], Paths);

        Add("/next", 1, 1);
        Assert.Equal(["/next"], Paths);
    }

    [Fact]
    public void What_was_forgotten_before_its_answer_does_not_count()
    {
        EmulatedRequest late = Request("/late", 10);
        _journal.Add(late);
        _journal.Clear();
        _journal.Complete(late, Answer(90));
        for (int i = 0; i < 3; i++)
            Add($"/{i}", 10, 20);

        Assert.Equal(["/0", "/1", "/2"], Paths);
        Assert.Equal(90, late.Answer!.Body.Length);
    }

    private IEnumerable<string> Paths => _journal.All.Select(request => request.Path);

    private void Add(string path, int bodyLength, int answerLength)
    {
        EmulatedRequest request = Request(path, bodyLength);
        _journal.Add(request);
        _journal.Complete(request, Answer(answerLength));
    }

    private static EmulatedAnswer Answer(int length) => new(200, new Dictionary<string, string>(), Bytes(length));

    private static EmulatedRequest Request(string path, int length) => new(Bytes(length))
    {
        Method = HttpMethod.Get,
        Path = path,
        Query = new Dictionary<string, string>(),
        Headers = new Dictionary<string, string>(),
        Route = null,
        RequestId = path,
        Time = default,
    };

    private static byte[] Bytes(int length) => Encoding.UTF8.GetBytes(new string('x', length));
}
