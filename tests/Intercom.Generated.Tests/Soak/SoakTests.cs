using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Tests.Clocks;
using Xunit.Abstractions;

namespace Intercom.Tests.Soak;

/// <summary>Many callers of one client, a server that limits and fails, a network that cuts. <c>INTERCOM_SOAK</c> says how many: <c>16x2000</c> is 16 callers with 2,000 calls each.</summary>
public class SoakTests(ITestOutputHelper output)
{
    private const string Small = "4x100";

    [Fact]
    public async Task What_was_acknowledged_is_there_and_nothing_is_there_twice()
    {
        int[] size = [.. (Environment.GetEnvironmentVariable("INTERCOM_SOAK") ?? Small).Split('x').Select(static part => int.Parse(part, CultureInfo.InvariantCulture))];
        var clock = new HurriedClock(times: 100);
        using var intercom = new IntercomEmulator(new IntercomEmulatorOptions { TimeProvider = clock, RateLimit = 50 });
        using var network = new FaultyNetwork(intercom.CreateHandler(), seed: 4);
        using IntercomClient client = Client(intercom, network, clock);
        using IntercomClient direct = Client(intercom, intercom.CreateHandler(), clock);

        Caller[] callers = [.. await Task.WhenAll(Enumerable.Range(0, size[0]).Select(number => CallerAsync(intercom, direct, client, number, size[1])))];
        long begun = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(callers.Select(caller => caller.WorkAsync(size[1]))).WaitAsync(TimeSpan.FromMinutes(9));
        output.WriteLine($"{size[0]} x {size[1]} calls in {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:0.0} s: {network.Faults} faults put in, {network.Limited} times limited, {callers.Sum(static caller => caller.Failed)} calls failed, {callers.Sum(static caller => caller.Sent.Count(static sent => sent.Value))} writes acknowledged.");

        Assert.InRange(network.Faults, size[0] * size[1] / 20, int.MaxValue);
        foreach (Caller caller in callers)
            await CheckAsync(direct, caller);
    }

    /// <summary>A caller with a user, and with conversations of that user to reply to, so many that none gets long.</summary>
    private static async Task<Caller> CallerAsync(IntercomEmulator intercom, IntercomClient direct, IntercomClient client, int number, int calls)
    {
        string userId = Caller.UserIdOf(number);
        intercom.AddUser(new JsonObject { ["user_id"] = userId, ["custom_attributes"] = new JsonObject { ["step"] = 0 } });
        for (int conversation = 0; conversation <= calls / 100; conversation++)
            await direct.Messages.CreateAsync(new Message { From = new Participant { Type = "user", UserId = userId }, Body = "opening" });

        return new Caller(client, number, [.. (await ConversationsAsync(direct, userId)).Select(static conversation => conversation.Id!)]);
    }

    private static async Task CheckAsync(IntercomClient direct, Caller caller)
    {
        var found = new List<string>();
        await foreach (Note note in direct.Notes.FindAll(userId: caller.UserId))
            found.Add(Text(note.Body));
        foreach (Conversation conversation in await ConversationsAsync(direct, caller.UserId))
        {
            await conversation.LoadAsync();
            found.Add(Text(conversation.ConversationMessage?.Body));
            found.AddRange(conversation.ConversationParts.Select(static part => Text(part.Body)));
        }

        found.RemoveAll(static text => text == "opening");
        Assert.Equal(found.Distinct(StringComparer.Ordinal), found);
        Assert.Superset(caller.Sent.Where(static sent => sent.Value).Select(static sent => sent.Key).ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));
        Assert.Subset(caller.Sent.Keys.ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));

        User user = await direct.Users.FindAsync(userId: caller.UserId);
        Assert.InRange((long)user.CustomAttributes["step"], caller.SavedStep, caller.TriedStep);
    }

    private static async Task<List<Conversation>> ConversationsAsync(IntercomClient direct, string userId)
    {
        var conversations = new List<Conversation>();
        await foreach (Conversation conversation in direct.Conversations.FindAll(type: "user", userId: userId))
            conversations.Add(conversation);

        return conversations;
    }

    /// <summary>The API makes a paragraph of what it is sent.</summary>
    private static string Text(string? html) => html!.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal);

    private static IntercomClient Client(IntercomEmulator intercom, HttpMessageHandler handler, TimeProvider clock) => new(
        new IntercomOptions { AccessToken = "t", BaseAddress = intercom.BaseAddress, MaxRetries = 5, Timeout = Timeout.InfiniteTimeSpan, TimeProvider = clock }, handler);
}
