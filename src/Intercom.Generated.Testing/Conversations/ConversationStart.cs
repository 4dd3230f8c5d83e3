using System.Text.Json.Nodes;
using Intercom.Testing.Admins;
using Intercom.Testing.People;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Conversations;

/// <summary>Begins conversations with a message.</summary>
internal sealed class ConversationStart(Workspace workspace)
{
    /// <summary>A customer's message waits for an answer, and nobody is assigned yet.</summary>
    public void ByPerson(Person person, string messageId, string body)
    {
        ConversationDocument conversation = Begin(person, OpeningMessage.Of(messageId, person.ToReference(), body));
        conversation.Set("waiting_since", workspace.Now);
        conversation.Set("customer_first_reply", FirstReply.At(workspace.Now));
        workspace.Announcer.Conversation(Topics.ConversationUserCreated, conversation, part: null);
    }

    /// <summary>An admin's message is no work for the team until it is answered, so the conversation is not open.</summary>
    public void ByAdmin(AdminDocument admin, Person recipient, string messageId, string body, string subject)
    {
        ConversationDocument conversation = Begin(recipient, OpeningMessage.Of(messageId, admin.ToReference(), body, subject));
        conversation.Close();
        workspace.Announcer.Conversation(Topics.ConversationAdminSingleCreated, conversation, part: null);
    }

    private ConversationDocument Begin(Person person, JsonObject message)
    {
        var conversation = new ConversationDocument(workspace.Conversations.NextId(), workspace.Now);
        conversation.SetCustomers([person.ToReference()]);
        conversation.Set("conversation_message", message);
        workspace.Conversations.Add(conversation);
        return conversation;
    }
}
