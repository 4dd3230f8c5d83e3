using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.People;
using Intercom.Testing.Subscriptions;
using Intercom.Testing.Users;

namespace Intercom.Testing.Contacts;

/// <summary><c>/contacts</c>: the leads.</summary>
internal sealed class ContactsEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Post("/contacts", call => Save(call.Body).ToAnswer(call.Version));
        routes.Put("/contacts/{id}", call => Update(workspace.Contacts.ById(call.Id), new PersonChange(call.Body)).ToAnswer(call.Version));
        routes.Get("/contacts", FindOrList);
        routes.Get("/contacts/{id}", call => workspace.Contacts.ById(call.Id).ToAnswer(call.Version));
        routes.Delete("/contacts", call => Delete(FindOne(call.Query)
            ?? throw Refusal.MissingParameter("A contact to delete needs an id or a user_id"), call));
        routes.Delete("/contacts/{id}", call => Delete(workspace.Contacts.ById(call.Id), call));
        routes.Post("/contacts/convert", Convert);
        PersonScroll.Over(PersonKind.Contact, () => workspace.Contacts, workspace).Map(routes);
    }

    // An address is no identifier: several leads may share one. A user_id that is unknown is not taken over.
    private PersonDocument Save(JsonObject body)
    {
        var change = new PersonChange(body);
        PersonDocument? contact = AnonymousPeople.Find(change.Identity, workspace.Contacts);
        if (contact is not null)
            return Update(contact, change);

        if (change.Identity.Id is { } id)
            throw Refusal.NotFound($"No such id[{id}]");

        contact = Newcomer.Make(PersonKind.Contact, workspace);
        workspace.Contacts.Add(contact);
        AnonymousPeople.Update(contact, change, workspace);
        workspace.Announcer.Person(Topics.ContactCreated, contact);
        return contact;
    }

    private PersonDocument Update(PersonDocument contact, PersonChange change)
    {
        bool hadEmail = contact.Email is not null;
        AnonymousPeople.Update(contact, change, workspace);
        if (!hadEmail && contact.Email is not null)
            workspace.Announcer.Person(Topics.ContactAddedEmail, contact);
        return contact;
    }

    private JsonObject FindOrList(ApiCall call) =>
        FindOne(call.Query)?.ToAnswer(call.Version) ?? PersonList.Of(workspace.Contacts, call, workspace.Now);

    private PersonDocument? FindOne(QueryParameters query) =>
        query.Text("user_id") is { } userId ? workspace.Contacts.ByUserId(userId) : null;

    private JsonObject Delete(PersonDocument contact, ApiCall call)
    {
        workspace.Contacts.Remove(contact);
        return contact.ToAnswer(call.Version);
    }

    private JsonObject Convert(ApiCall call)
    {
        PersonDocument contact = AnonymousPeople.Named(call.Body, "contact", workspace.Contacts);
        return new UserConversion(workspace).Apply(contact, workspace.Contacts, AnonymousPeople.User(call.Body)).ToAnswer(call.Version);
    }
}
