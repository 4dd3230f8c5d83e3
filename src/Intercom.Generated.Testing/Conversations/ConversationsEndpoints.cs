using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;
using Intercom.Testing.People;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Conversations;

/// <summary><c>/conversations</c>, apart from who takes part in them.</summary>
internal sealed class ConversationsEndpoints(Workspace workspace)
{
    private const int UsualPage = 20;

    public void Map(ApiRoutes routes)
    {
        routes.Get("/conversations", List);
        routes.Get("/conversations/{id}", Show);
        routes.Put("/conversations/{id}", MarkRead);
        routes.Post("/conversations/{id}/reply", call => Reply(Find(call), call.Body));
        routes.Post("/conversations/last/reply", call => Reply(Last(call.Body), call.Body));
        routes.Trigger("/conversations/{id}/run_assignment_rules", RunAssignmentRules);
    }

    private ConversationDocument Find(ApiCall call) => workspace.Conversations.ById(call.Id, workspace.Now);

    private ConversationDocument Last(JsonObject body) =>
        workspace.Conversations.LastOf(workspace.Directory.Find(PersonKeys.Read(body)), workspace.Now);

    private JsonObject List(ApiCall call)
    {
        bool plain = PlainTextView.IsAskedFor(call.Query);
        PageRequest page = PageRequest.Read(call.Query, UsualPage);
        IReadOnlyList<ConversationDocument> found =
            new ConversationQuery(workspace, call.Query).Select(workspace.Conversations.All(workspace.Now));

        return page.List("conversation", "conversations", found, conversation => plain ? PlainTextView.Of(conversation.ToElement()) : conversation.ToElement(), call);
    }

    private JsonObject Show(ApiCall call)
    {
        bool plain = PlainTextView.IsAskedFor(call.Query);
        JsonObject answer = Find(call).ToAnswer();
        return plain ? PlainTextView.Of(answer) : answer;
    }

    private JsonObject Reply(ConversationDocument conversation, JsonObject body)
    {
        new ReplyEffect(workspace).Apply(conversation, new ReplyReader(workspace).Read(body));
        return conversation.ToAnswer();
    }

    private JsonObject MarkRead(ApiCall call)
    {
        ConversationDocument conversation = Find(call);
        AttributeRules.Flag(call.Body["read"], "read");
        conversation.Set("read", Required.Value(call.Body, "read").IsTrue());
        return conversation.ToAnswer();
    }

    // A workspace without rules has only the one that stands last: what no rule takes goes to nobody.
    private JsonObject RunAssignmentRules(ApiCall call)
    {
        ConversationDocument conversation = Find(call);
        JsonObject part = new PartDocument("default_assignment", workspace.Admins.Owner.ToReference()) { AssignedTo = Assignee.Nobody }
            .ToAnswer(workspace.Conversations.NextPartId(), workspace.Now);
        conversation.Set("assignee", Assignee.Nobody);
        conversation.AddPart(part);
        conversation.Set("updated_at", workspace.Now);
        workspace.Announcer.Conversation(Topics.ConversationAdminAssigned, conversation, part);
        return conversation.ToAnswer();
    }
}
