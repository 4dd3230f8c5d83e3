namespace Intercom.Tests.Http;

/// <summary>A resource client that an app's test derived.</summary>
public sealed class ResourceClientOfATestTests
{
    [Fact]
    public async Task What_is_not_overridden_says_so()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new NoUsers().CountAsync());
        Assert.Contains("made without an IntercomClient", exception.Message, StringComparison.Ordinal);
        Assert.Equal("7", (await new NoUsers().FindAsync(id: "7")).Id);
    }

    private sealed class NoUsers : UsersClient
    {
        public override Task<User> FindAsync(string? id = null, string? userId = null, string? email = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new User { Id = id });
    }
}
