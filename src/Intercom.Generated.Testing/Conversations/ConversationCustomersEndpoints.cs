using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Conversations;

/// <summary><c>/conversations/{id}/customers</c>: who takes part.</summary>
internal sealed class ConversationCustomersEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Post("/conversations/{id}/customers", Add);
        routes.DeleteFrom("/conversations/{id}/customers", Remove);
    }

    private JsonObject Add(ApiCall call)
    {
        ConversationDocument conversation = workspace.Conversations.ById(call.Id, workspace.Now);
        JsonObject actor = Actor(call.Body);
        Person customer = Customer(call.Body);
        if (TakesPart(conversation, customer))
            return conversation.ToAnswer();

        conversation.AddCustomer(customer);
        return Note(conversation, "participant_added", actor);
    }

    private JsonObject Remove(ApiCall call)
    {
        ConversationDocument conversation = workspace.Conversations.ById(call.Id, workspace.Now);
        JsonObject actor = Actor(call.Body);
        Person customer = Customer(call.Body);
        if (!TakesPart(conversation, customer))
            throw Refusal.NotFound($"The {customer.Type} {customer.Id} is not in the conversation");

        if (conversation.CustomerIds.Count() == 1)
            throw Refusal.ParameterInvalid("customer", "the last customer of a conversation cannot be removed");

        conversation.RemoveCustomer(customer);
        return Note(conversation, "participant_removed", actor);
    }

    private static bool TakesPart(ConversationDocument conversation, Person person) =>
        conversation.CustomerIds.Contains(person.Id, StringComparer.Ordinal);

    private JsonObject Note(ConversationDocument conversation, string partType, JsonObject actor)
    {
        conversation.AddPart(new PartDocument(partType, actor).ToAnswer(workspace.Conversations.NextPartId(), workspace.Now));
        conversation.Set("updated_at", workspace.Now);
        return conversation.ToAnswer();
    }

    private JsonObject Actor(JsonObject body)
    {
        if (AttributeRules.Identifier(body["admin_id"], "admin_id") is { } id)
            return workspace.Admins.ById(id.GetValue<string>()).ToReference();

        PersonKeys keys = PersonKeys.Read(body);
        return keys.AreMissing
            ? throw Refusal.MissingParameter("admin_id, intercom_user_id, user_id or email must say who does it", "admin_id")
            : workspace.Directory.Find(keys).ToReference();
    }

    private Person Customer(JsonObject body) =>
        workspace.Directory.Find(PersonKeys.Read(Required.Object(body, "customer"), path: "customer."));
}
