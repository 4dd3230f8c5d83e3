using System.Text.Json;
using Intercom.Benchmarks.Sample;

namespace Intercom.Benchmarks.Contestants;

/// <summary>This client through its public API, as it is by default: change tracking, errors, retries, pacing, time limits.</summary>
internal sealed class Ours : Contestant
{
    private readonly IntercomClient _client;
    private readonly User _user;
    private readonly User[] _users;
    private int _saves;

    public Ours(Uri address, HttpMessageHandler handler)
        : base("ours")
    {
        var options = new IntercomOptions { AccessToken = "a-token-for-benchmarks", BaseAddress = address };
        _client = new IntercomClient(options, handler);
        _user = _client.Users.FindAsync(id: UserIds.First).GetAwaiter().GetResult();
        _users = [.. Enumerable.Range(0, Callers).Select(_ => _client.Users.FindAsync(id: UserIds.First).GetAwaiter().GetResult())];
    }

    public override async Task FindAsync(ISink sink) => sink.Take(this, await _client.Users.FindAsync(id: UserIds.First).ConfigureAwait(false));

    public override async Task PageAsync(ISink sink)
    {
        await foreach (User user in _client.Users.FindAll(order: "desc").ConfigureAwait(false))
            sink.Take(this, user);
    }

    public override async Task PagesAsync(ISink sink)
    {
        await foreach (User user in _client.Users.All().ConfigureAwait(false))
            sink.Take(this, user);
    }

    public override async Task SaveAsync(ISink sink)
    {
        _user.Name = (++_saves & 1) == 0 ? "Person One" : "Person Two";
        sink.Take(this, await _client.Users.SaveAsync(_user).ConfigureAwait(false));
    }

    public override async Task CreateAsync(ISink sink)
    {
        var user = new User { UserId = "account-000007", Email = "person.000007@example.com", Name = "Person Number 000007" };
        user.CustomAttributes["paid_subscriber"] = "yes";
        user.CustomAttributes["team_mates"] = 7;
        sink.Take(this, await _client.Users.CreateAsync(user).ConfigureAwait(false));
    }

    public override Task ParseAsync(ISink sink)
    {
        sink.Take(this, Notification.Parse(NotificationSample.Body));
        return Task.CompletedTask;
    }

    public override Task VerifyAndParseAsync(ISink sink)
    {
        sink.Take(this, Notification.Parse(NotificationSample.Body, NotificationSample.Signature, NotificationSample.Secret));
        return Task.CompletedTask;
    }

    public override async Task ConversationAsync(ISink sink) => sink.Take(this, await _client.Conversations.FindAsync(id: "147").ConfigureAwait(false));

    public override Task IncrementAsync(ISink sink) => Task.WhenAll(_users.Select(user => Task.Run(async () =>
    {
        for (int save = 0; save < SavesOfACaller; save++)
        {
            user.Increment("karma");
            await _client.Users.SaveAsync(user).ConfigureAwait(false);
        }
    })));

    public override ReadOnlySpan<byte> Write(object read) => JsonSerializer.SerializeToUtf8Bytes(read, read.GetType(), JsonSerializerOptions.Default);

    public override void Dispose() => _client.Dispose();
}
