using BenchmarkDotNet.Attributes;
using Intercom.Benchmarks.Contestants;
using Intercom.Benchmarks.Serving;

namespace Intercom.Benchmarks.Record;

/// <summary>The scenarios in process, by the rules of BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class Scenarios
{
    private readonly CannedHandler _canned = new();
    private Contestant _client = null!;

    /// <summary>Who does it.</summary>
    [Params("floor", "ours")]
    public string By { get; set; } = "";

    /// <summary>Makes the contestant.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var home = new Uri("https://api.intercom.io");
        _client = By == "ours" ? new Ours(home, _canned) : new ByHand(home, _canned);
    }

    /// <summary>Ends it.</summary>
    [GlobalCleanup]
    public void CleanUp()
    {
        _client.Dispose();
        _canned.Dispose();
    }

    /// <summary>One user by id.</summary>
    [Benchmark]
    public Task Find() => _client.FindAsync(LastRead.Instance);

    /// <summary>A page of 50 users.</summary>
    [Benchmark]
    public Task Page() => _client.PageAsync(LastRead.Instance);

    /// <summary>1,000 users in 20 pages.</summary>
    [Benchmark]
    public Task Pages() => _client.PagesAsync(LastRead.Instance);

    /// <summary>One changed field.</summary>
    [Benchmark]
    public Task Save() => _client.SaveAsync(LastRead.Instance);

    /// <summary>A new user.</summary>
    [Benchmark]
    public Task Create() => _client.CreateAsync(LastRead.Instance);

    /// <summary>A notification.</summary>
    [Benchmark]
    public Task Parse() => _client.ParseAsync(LastRead.Instance);

    /// <summary>A notification and its signature.</summary>
    [Benchmark]
    public Task VerifyAndParse() => _client.VerifyAndParseAsync(LastRead.Instance);

    /// <summary>A conversation with 40 parts.</summary>
    [Benchmark]
    public Task Conversation() => _client.ConversationAsync(LastRead.Instance);

    /// <summary>10,000 increments, each saved, by 16 callers.</summary>
    [Benchmark]
    public Task Increment() => _client.IncrementAsync(LastRead.Instance);
}
