using System.Diagnostics;
using Xunit.Abstractions;

namespace Intercom.Redis.Tests;

/// <summary>Four processes, one token, one API with a small limit.</summary>
public sealed class SeveralProcessesTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Requests = 9;

    private readonly RedisServer _redis = new();
    private readonly List<RunningProcess> _processes = [];
    private IntercomEmulator _api = null!;

    public async Task InitializeAsync() =>
        _api = await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { RateLimit = 12, RateLimitSeconds = 1 });

    public async Task DisposeAsync()
    {
        _processes.ForEach(static process => process.Dispose());
        _redis.Dispose();
        await _api.DisposeAsync();
    }

    [RedisFact]
    public async Task They_keep_to_one_limit_and_none_is_refused()
    {
        await StartAsync(maxRetries: 0);
        (int answered, int refused) = await SendAsync();
        Assert.Equal((4 * Requests, 0), (answered, refused));
        Assert.All(_processes, process => Assert.Empty(process.Log));
    }

    [RedisFact]
    public async Task When_redis_is_gone_each_goes_on_by_itself_and_says_so_once()
    {
        await StartAsync(maxRetries: 10);
        await SendAsync();
        _redis.Stop();
        Assert.Equal((4 * Requests, 0), await SendAsync());
        Assert.All(_processes, process => Assert.StartsWith("Warning: Redis does not answer.", Assert.Single(process.Log, IsWarning), StringComparison.Ordinal));
    }

    // What is refused is sent again, and told of too.
    private static bool IsWarning(string line) => line.StartsWith("Warning", StringComparison.Ordinal);

    private async Task StartAsync(int maxRetries)
    {
        await _redis.StartAsync();
        _processes.AddRange(await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunningProcess.StartAsync(_redis.Address, _api.BaseAddress, maxRetries))));
    }

    private async Task<(int Answered, int Refused)> SendAsync()
    {
        long start = Stopwatch.GetTimestamp();
        (int Answered, int Refused)[] results = await Task.WhenAll(_processes.Select(static process => process.SendAsync(Requests)));
        output.WriteLine($"{_processes.Count} processes: {results.Sum(result => result.Answered)} answered, {results.Sum(result => result.Refused)} refused in {Stopwatch.GetElapsedTime(start)}.");
        return (results.Sum(static result => result.Answered), results.Sum(static result => result.Refused));
    }
}
