using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests;

/// <summary>A workspace with the admins 25 (Ana) and 31 (Ben), the team 7, and the user Joe.</summary>
public abstract class InboxTest : EmulatorTest
{
    protected string JoesId { get; private set; } = "";

    /// <summary>How Joe is put in.</summary>
    protected virtual JsonObject JoesFields => new() { ["user_id"] = "joe", ["email"] = "joe@example.net" };

    protected void AddPeople()
    {
        Emulator.AddAdmin(new() { ["id"] = "25", ["name"] = "Ana", ["email"] = "ana@example.net" });
        Emulator.AddAdmin(new() { ["id"] = "31", ["name"] = "Ben" });
        Emulator.AddTeam(new() { ["id"] = "7", ["name"] = "Support" });
        JoesId = Emulator.AddUser(JoesFields);
    }

    /// <summary>Adds the people and Joe's conversation 1, open and unread.</summary>
    protected void AddJoesConversation()
    {
        AddPeople();
        Emulator.AddConversation(new() { ["id"] = "1", ["user"] = new JsonObject { ["user_id"] = "joe" } });
    }

    /// <summary>Replies in conversation 1 in a way that must be accepted.</summary>
    protected async Task<JsonObject> ReplyAsync(string body)
    {
        Answer answer = await PostAsync("/conversations/1/reply", body);
        answer.AssertOk();
        return answer.Json;
    }

    protected static JsonObject LastPart(JsonObject conversation) =>
        conversation["conversation_parts"]!["conversation_parts"]!.AsArray()[^1]!.AsObject();
}
