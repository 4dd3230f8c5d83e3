using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Conversations;
using Intercom.Testing.Json;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in a conversation from code, without the rules of a request.</summary>
internal sealed class ConversationSeed(Workspace workspace)
{
    public ConversationDocument Add(GivenObject given)
    {
        string? id = given.Id(workspace.Conversations.IsKnown);
        IReadOnlyList<JsonObject> customers = new ParticipantSeed(workspace, given).Customers();
        IReadOnlyList<JsonObject> parts = given.Items("conversation_parts");
        IReadOnlyList<JsonObject> tags = given.Items("tags");
        CheckState(given);
        CheckPeople(given, customers, parts);
        JsonObject? user = customers is [JsonObject first, ..] ? first : null;
        JsonObject message = Message(given.Fields["conversation_message"] as JsonObject ?? [], user);

        var added = new ConversationDocument(id ?? workspace.Conversations.NextId(), workspace.Now);
        added.SetCustomers(customers);
        added.Set("conversation_message", message);
        added.Set("tags", TypedList.Of("tag", "tags", tags.Select(tag => tag.DeepClone())));
        foreach (JsonObject part in parts)
            added.AddPart(Part(part, user));
        foreach ((string name, JsonNode? value) in given.FieldsBut("id", "user", "customers", "conversation_message", "conversation_parts", "tags"))
        {
            if (value is not null || name != "assignee")
                added.Set(name, value);
        }

        SetState(added, given.Fields);
        workspace.Conversations.Add(added);
        return added;
    }

    private void CheckPeople(GivenObject given, IReadOnlyList<JsonObject> customers, IReadOnlyList<JsonObject> parts)
    {
        if (given.IsOfSeed && customers.Count == 0)
            throw given.Refuse("user", "Whose conversation is this? Write the user, or the customers.");

        var references = new ReferenceSeed(workspace, given);
        references.Assignee(given.Fields["assignee"], "assignee");
        references.Author(given.Fields["conversation_message"]?["author"], "conversation_message.author");
        for (int i = 0; i < parts.Count; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"conversation_parts[{i}]");
            references.Author(parts[i]["author"], $"{place}.author");
            references.Assignee(parts[i]["assigned_to"], $"{place}.assigned_to");
        }
    }

    private static void CheckState(GivenObject given)
    {
        string? state = given.Text("state");
        if (state is not (null or "open" or "closed" or "snoozed"))
            throw given.Refuse("state", $"A conversation is open, closed or snoozed. Found \"{state}\".");
        if (state is not null && given.Fields["open"] is { } open && open.IsTrue() != state is not "closed")
            throw given.Refuse("open", $"Of open and state one is enough, and they are at odds: open is {open.ToJsonString()}, and the state is {state}.");
    }

    // Either of open and state says what the other one is.
    private void SetState(ConversationDocument conversation, JsonObject fields)
    {
        string? state = fields["state"]?.ToString();
        if (state == "snoozed" && conversation.Integer("snoozed_until") is { } until)
            conversation.Snooze(until, workspace.Now);
        else if (state is null && fields["open"] is not null)
            conversation.Set("state", conversation.IsOpen ? "open" : "closed");
        else if (state is not null && fields["open"] is null)
            conversation.Set("open", state != "closed");
    }

    private JsonObject Message(JsonObject fields, JsonObject? author)
    {
        JsonObject? from = fields["author"] as JsonObject ?? author;
        return Over(OpeningMessage.Of(fields["id"]?.ToString() ?? workspace.Conversations.NextMessageId(), from, null), fields);
    }

    private JsonObject Part(JsonObject given, JsonObject? author)
    {
        var usual = new PartDocument("comment", given["author"] as JsonObject ?? author ?? []);
        return Over(usual.ToAnswer(given["id"]?.ToString() ?? workspace.Conversations.NextPartId(), workspace.Now), given);
    }

    private static JsonObject Over(JsonObject usual, JsonObject given)
    {
        foreach ((string name, JsonNode? value) in given)
        {
            if (value is not null || name != "author")
                usual[name] = value?.DeepClone();
        }

        return usual;
    }
}
