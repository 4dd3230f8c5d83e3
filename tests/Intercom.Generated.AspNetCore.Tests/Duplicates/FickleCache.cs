using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace Intercom.AspNetCore.Tests.Duplicates;

/// <summary>A cache that several apps share, and that may be gone.</summary>
internal sealed class FickleCache : IDistributedCache
{
    private readonly ConcurrentDictionary<string, (byte[] Value, DistributedCacheEntryOptions Options)> _entries = new();

    public CacheFault Fault { get; set; }

    /// <summary>What each look-up waits for.</summary>
    public Func<Task> LookUp { get; set; } = static () => Task.CompletedTask;

    public IEnumerable<(string Key, DistributedCacheEntryOptions Options)> Entries => _entries.Select(entry => (entry.Key, entry.Value.Options));

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await FailAsync();
        await LookUp();
        return _entries.TryGetValue(key, out (byte[] Value, DistributedCacheEntryOptions Options) entry) ? entry.Value : null;
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await FailAsync();
        _entries[key] = (value, options);
    }

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    private Task FailAsync() => Fault switch
    {
        CacheFault.Throws => throw new InvalidOperationException("The cache is gone."),
        // Not even the token helps.
        CacheFault.Hangs => new TaskCompletionSource().Task,
        _ => Task.CompletedTask,
    };
}
