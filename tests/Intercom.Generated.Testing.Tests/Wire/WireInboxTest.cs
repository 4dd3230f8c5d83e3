namespace Intercom.Testing.Tests.Wire;

/// <summary>The admins 25 (Ana) and 31, the team 7, the user u-204, and a conversation that the user began.</summary>
public abstract class WireInboxTest : WireTest
{
    protected string User { get; private set; } = "";

    protected string Conversation { get; private set; } = "";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Intercom.AddAdmin(new() { ["id"] = "25", ["name"] = "Ana", ["email"] = "ana@example.net" });
        Intercom.AddAdmin(new() { ["id"] = "31" });
        Intercom.AddTeam(new() { ["id"] = "7", ["name"] = "Support" });
        User = await UserAsync("""{"user_id":"u-204","email":"ada@example.net"}""");
        Conversation = await BeginAsync("u-204");
    }

    /// <summary>Lets a user begin a conversation.</summary>
    protected async Task<string> BeginAsync(string userId, string body = "halp")
    {
        await PostAsync("user_message", "/messages", $$"""{"from":{"type":"user","user_id":"{{userId}}"},"body":"{{body}}"}""");
        return (await GetAsync("conversation.list", $"/conversations?type=user&user_id={userId}")).Read("conversations.0.id")!;
    }

    /// <summary>Replies in the conversation, which must succeed.</summary>
    protected Task<WireAnswer> ReplyAsync(string body) => PostAsync("conversation", $"/conversations/{Conversation}/reply", body);

    /// <summary>What the admin 25 does in the conversation.</summary>
    protected Task<WireAnswer> ReplyByAdminAsync(string fields) => ReplyAsync($$"""{"type":"admin","admin_id":"25",{{fields}}}""");

    protected async Task<WireAnswer> ReadConversationAsync() => await GetAsync("conversation", $"/conversations/{Conversation}");
}
