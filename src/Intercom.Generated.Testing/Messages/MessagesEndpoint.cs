using System.Text.Json.Nodes;
using Intercom.Testing.Admins;
using Intercom.Testing.Conversations;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Messages;

/// <summary><c>POST /messages</c>: sends a message, and so begins a conversation. A message cannot be read again.</summary>
internal sealed class MessagesEndpoint(Workspace workspace)
{
    public void Map(ApiRoutes routes) => routes.Post("/messages", call => Send(new MessageRequest(workspace, call.Body)));

    private JsonObject Send(MessageRequest message)
    {
        string sender = message.TypeOf("from", "admin", "user", "contact", "lead");
        return sender == "admin" ? SendByAdmin(message) : SendByPerson(message, message.Person("from", sender));
    }

    private JsonObject SendByPerson(MessageRequest message, Person person)
    {
        string body = message.Body;
        string id = workspace.Conversations.NextMessageId();
        new ConversationStart(workspace).ByPerson(person, id, body);
        return Answer("user_message", id, "inapp", HtmlBody.From(body));
    }

    private JsonObject SendByAdmin(MessageRequest message)
    {
        AdminDocument admin = message.Admin("from");
        string messageType = message.MessageType;
        bool isEmail = messageType == "email";
        string body = message.Body;
        string subject = isEmail ? message.Subject : "";
        string? template = isEmail ? message.Template : null;
        Person recipient = message.Person("to", message.TypeOf("to", "user", "contact", "lead"));
        if (isEmail && recipient.UnsubscribedFromEmails)
            throw Refusal.ActionForbidden("This user is unsubscribed from emails");

        string id = workspace.Conversations.NextMessageId();
        new ConversationStart(workspace).ByAdmin(admin, recipient, id, body, subject);
        JsonObject answer = Answer("admin_message", id, messageType, body);
        answer["subject"] = subject;
        answer["template"] = template;
        answer["owner"] = admin.ToReference();
        return answer;
    }

    private JsonObject Answer(string type, string id, string messageType, string body) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["created_at"] = workspace.Now,
        ["message_type"] = messageType,
        ["body"] = body,
    };
}
