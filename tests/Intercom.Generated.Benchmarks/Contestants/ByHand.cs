using System.Text.Json;
using Intercom.Benchmarks.Floor;
using Intercom.Benchmarks.Sample;
using System.Security.Cryptography;

namespace Intercom.Benchmarks.Contestants;

/// <summary>The floor: a client written by hand.</summary>
internal sealed class ByHand(Uri address, HttpMessageHandler handler) : Contestant("floor")
{
    private static readonly byte[] s_secret = System.Text.Encoding.UTF8.GetBytes(NotificationSample.Secret);

    private readonly FloorClient _client = new(address, handler);
    private int _saves;

    public override async Task FindAsync(ISink sink) => sink.Take(this, await _client.GetAsync("/users/" + Uri.EscapeDataString(UserIds.First), FloorJson.Default.FloorUser).ConfigureAwait(false));

    public override async Task PageAsync(ISink sink)
    {
        await foreach (FloorUser user in ListAsync("/users?order=desc").ConfigureAwait(false))
            sink.Take(this, user);
    }

    public override async Task PagesAsync(ISink sink)
    {
        await foreach (FloorUser user in ListAsync("/users").ConfigureAwait(false))
            sink.Take(this, user);
    }

    public override async Task SaveAsync(ISink sink)
    {
        var change = new FloorUserChange { Id = UserIds.First, Name = (++_saves & 1) == 0 ? "Person One" : "Person Two" };
        sink.Take(this, await PostAsync(change).ConfigureAwait(false));
    }

    public override async Task CreateAsync(ISink sink) => sink.Take(this, await PostAsync(new FloorUserChange
    {
        UserId = "account-000007",
        Email = "person.000007@example.com",
        Name = "Person Number 000007",
        CustomAttributes = new() { ["paid_subscriber"] = "yes", ["team_mates"] = 7 },
    }).ConfigureAwait(false));

    public override Task ParseAsync(ISink sink)
    {
        sink.Take(this, JsonSerializer.Deserialize(NotificationSample.Body, FloorJson.Default.FloorNotification)!);
        return Task.CompletedTask;
    }

    public override Task VerifyAndParseAsync(ISink sink)
    {
        Span<byte> digest = stackalloc byte[HMACSHA1.HashSizeInBytes];
        Span<byte> claimed = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(s_secret, NotificationSample.Body, digest);
        Convert.FromHexString(NotificationSample.Signature.AsSpan(5), claimed, out _, out _);
        if (!CryptographicOperations.FixedTimeEquals(digest, claimed))
            throw new InvalidOperationException("The signature is wrong.");

        return ParseAsync(sink);
    }

    public override async Task ConversationAsync(ISink sink) => sink.Take(this, await _client.GetAsync("/conversations/147", FloorJson.Default.FloorConversation).ConfigureAwait(false));

    public override Task IncrementAsync(ISink sink) => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
    {
        int karma = 0;
        for (int save = 0; save < SavesOfACaller; save++)
            await PostAsync(new FloorUserChange { Id = UserIds.First, CustomAttributes = new() { ["karma"] = ++karma } }).ConfigureAwait(false);
    })));

    public override ReadOnlySpan<byte> Write(object read) => JsonSerializer.SerializeToUtf8Bytes(read, read.GetType(), FloorJson.Default);

    public override void Dispose() => _client.Dispose();

    private Task<FloorUser> PostAsync(FloorUserChange change) => _client.PostAsync("/users", change, FloorJson.Default.FloorUserChange, FloorJson.Default.FloorUser);

    private async IAsyncEnumerable<FloorUser> ListAsync(string path)
    {
        for (string? next = path; next is not null;)
        {
            FloorUserList page = await _client.GetAsync(next, FloorJson.Default.FloorUserList).ConfigureAwait(false);
            foreach (FloorUser user in page.Users!)
                yield return user;
            next = page.Pages?.Next is { } address ? new Uri(address).PathAndQuery : null;
        }
    }
}
