using System.Text.Json.Nodes;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Conversations;

/// <summary>What a reply does to its conversation.</summary>
internal sealed class ReplyEffect(Workspace workspace)
{
    public void Apply(ConversationDocument conversation, ReplyRequest reply)
    {
        JsonObject part = Part(reply);
        IReadOnlyList<string> topics = TopicsOf(reply, conversation.IsSnoozed);
        conversation.AddPart(part);
        conversation.Set("updated_at", workspace.Now);

        if (!reply.IsAdmins)
            HearCustomer(conversation);
        else if (reply.SpeaksToCustomer)
            conversation.Set("waiting_since", null);

        // What was said last has not been read yet; a note is for the team only.
        if (reply.Kind == "comment")
            conversation.Set("read", false);

        Change(conversation, reply);
        foreach (string topic in topics)
            workspace.Announcer.Conversation(topic, conversation, part);
    }

    private JsonObject Part(ReplyRequest reply)
    {
        var part = new PartDocument(reply.Kind, reply.Author)
        {
            Body = reply.Body,
            Attachments = reply.Attachments,
            AssignedTo = reply.Assignee,
        };
        return part.ToAnswer(workspace.Conversations.NextPartId(), workspace.Now);
    }

    // Replies that also assign were seen told as replies.
    private static IReadOnlyList<string> TopicsOf(ReplyRequest reply, bool wasSnoozed)
    {
        if (!reply.IsAdmins)
            return [Topics.ConversationUserReplied];

        string? change = reply.Kind switch
        {
            "note" => Topics.ConversationAdminNoted,
            "assignment" => Topics.ConversationAdminAssigned,
            "open" => wasSnoozed ? Topics.ConversationAdminUnsnoozed : Topics.ConversationAdminOpened,
            "close" => Topics.ConversationAdminClosed,
            "snoozed" => Topics.ConversationAdminSnoozed,
            _ => null,
        };
        return [.. reply.SpeaksToCustomer ? [Topics.ConversationAdminReplied] : Array.Empty<string>(), .. change is null ? [] : new[] { change }];
    }

    private void HearCustomer(ConversationDocument conversation)
    {
        conversation.Open();
        if (conversation.Integer("waiting_since") is null)
            conversation.Set("waiting_since", workspace.Now);
        if (!conversation.HasFirstReply)
            conversation.Set("customer_first_reply", FirstReply.At(workspace.Now));
    }

    private void Change(ConversationDocument conversation, ReplyRequest reply)
    {
        switch (reply.Kind)
        {
            case "assignment":
                conversation.Set("assignee", reply.Assignee!.DeepClone());
                break;
            case "open":
                conversation.Open();
                break;
            case "close":
                conversation.Close();
                break;
            case "snoozed":
                conversation.Snooze(reply.SnoozedUntil!.Value, workspace.Now);
                break;
        }
    }
}
