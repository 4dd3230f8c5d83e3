using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.People;
using Intercom.Testing.Subscriptions;
using Intercom.Testing.Users;

namespace Intercom.Testing.Visitors;

/// <summary><c>/visitors</c>. They are made by the messenger, and here from code; they are not listed.</summary>
internal sealed class VisitorsEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Get("/visitors", call => workspace.Visitors.ByUserId(call.Query.Text("user_id")
            ?? throw Refusal.MissingParameter("A visitor needs an id or a user_id: visitors are not listed")).ToAnswer(call.Version));
        routes.Get("/visitors/{id}", call => workspace.Visitors.ById(call.Id).ToAnswer(call.Version));
        routes.Put("/visitors", Update);
        // Of the official clients one posts its updates.
        routes.Post("/visitors", Update);
        routes.Put("/visitors/{id}", call => AnonymousPeople.Update(workspace.Visitors.ById(call.Id), new PersonChange(call.Body), workspace).ToAnswer(call.Version));
        routes.Delete("/visitors/{id}", Delete);
        routes.Post("/visitors/convert", Convert);
    }

    private JsonObject Update(ApiCall call)
    {
        var change = new PersonChange(call.Body);
        return AnonymousPeople.Update(AnonymousPeople.FindExisting(change.Identity, workspace.Visitors), change, workspace).ToAnswer(call.Version);
    }

    private JsonObject Delete(ApiCall call)
    {
        PersonDocument visitor = workspace.Visitors.ById(call.Id);
        workspace.Visitors.Remove(visitor);
        return visitor.ToAnswer(call.Version);
    }

    private JsonObject Convert(ApiCall call)
    {
        PersonDocument visitor = AnonymousPeople.Named(call.Body, "visitor", workspace.Visitors);
        return call.Body["type"]?.ToString() switch
        {
            "user" => new UserConversion(workspace).Apply(visitor, workspace.Visitors, AnonymousPeople.User(call.Body)).ToAnswer(call.Version),
            "lead" or "contact" => BecomeLead(visitor).ToAnswer(call.Version),
            null => throw Refusal.MissingParameter("A conversion needs a type: user or lead"),
            _ => throw Refusal.ParameterInvalid("type", "type must be user or lead"),
        };
    }

    private PersonDocument BecomeLead(PersonDocument visitor)
    {
        Person before = visitor.ToPerson();
        workspace.Visitors.Remove(visitor);
        visitor.Become(PersonKind.Contact);
        workspace.Contacts.Add(visitor);
        new Succession(workspace).Apply(before, visitor.ToPerson());
        workspace.Announcer.Person(Topics.ContactCreated, visitor);
        return visitor;
    }
}
