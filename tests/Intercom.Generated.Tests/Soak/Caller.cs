namespace Intercom.Tests.Soak;

/// <summary>One of many who use a client at once. Keeps what it asked for and what it was told was done.</summary>
internal sealed class Caller(IntercomClient client, int number, IReadOnlyList<string> conversations)
{
    private readonly Random _random = new(number);

    public string UserId { get; } = UserIdOf(number);

    /// <summary>The bodies of notes, messages and replies that were sent, and how often each was acknowledged: once or not at all.</summary>
    public Dictionary<string, bool> Sent { get; } = [];

    /// <summary>The newest step that was saved and acknowledged.</summary>
    public long SavedStep { get; private set; }

    public long TriedStep { get; private set; }

    public int Failed { get; private set; }

    public static string UserIdOf(int number) => $"u{number}";

    public async Task WorkAsync(int calls)
    {
        for (int call = 1; call <= calls; call++)
        {
            try
            {
                await StepAsync(call);
            }
            catch (Exception exception) when (exception is ServerException or ConnectionException or RateLimitExceededException)
            {
                Failed++;
            }
        }
    }

    private Task StepAsync(int call)
    {
        string body = $"{UserId}-{call}";
        return _random.Next(5) switch
        {
            0 => SaveAsync(call),
            1 => SendAsync("note " + body, text => client.Notes.CreateAsync(new Note { Body = text, UserId = UserId })),
            2 => SendAsync("message " + body, text => client.Messages.CreateAsync(new Message { From = new Participant { Type = "user", UserId = UserId }, Body = text })),
            3 => SendAsync("reply " + body, text => client.Conversations.ReplyAsync(
                new Conversation { Id = conversations[call % conversations.Count] }, new Reply { Type = "user", UserId = UserId, MessageType = "comment", Body = text })),
            _ => FindAsync(),
        };
    }

    private async Task SaveAsync(int step)
    {
        TriedStep = step;
        await client.Users.SaveAsync(new User { UserId = UserId, CustomAttributes = { ["step"] = step } });
        SavedStep = step;
    }

    private async Task SendAsync(string text, Func<string, Task> send)
    {
        Sent[text] = false;
        await send(text);
        Sent[text] = true;
    }

    /// <summary>What was acknowledged is there for its own caller at once.</summary>
    private async Task FindAsync()
    {
        User user = await client.Users.FindAsync(userId: UserId);
        Assert.InRange((long)user.CustomAttributes["step"], SavedStep, TriedStep);
    }
}
