using System.Text.Json.Nodes;
using Intercom.Testing.Companies;
using Intercom.Testing.Http;
using Intercom.Testing.People;
using Intercom.Testing.Subscriptions;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Users;

/// <summary>Turns a lead or a visitor into a user: the one there is, who takes over what was known, or a new one.</summary>
internal sealed class UserConversion(Workspace workspace)
{
    /// <param name="person">The lead or visitor.</param>
    /// <param name="origin">The store the person leaves.</param>
    /// <param name="given">The user as the request describes it. Without an identifier the person's own e-mail address is one.</param>
    public PersonDocument Apply(PersonDocument person, PersonStore origin, JsonObject given)
    {
        var change = new PersonChange(given);
        PersonKeys identity = change.Identity;
        if (identity.AreMissing)
            identity = identity with { Email = person.Email ?? throw Refusal.MissingParameter($"A {person.Kind.Type} without an email needs a user: an id, a user_id or an email") };

        var match = new UserMatch(workspace.Users);
        PersonDocument? user = match.Find(identity);
        string? userId = change.UserIdAfter(user?.UserId);
        string? email = change.EmailAfter((user ?? person).Email);
        match.RefuseTaken(user, userId, email);
        change.RefuseSurplus(user ?? person, workspace.Companies);

        workspace.Announcer.Person(person.Kind == PersonKind.Contact ? Topics.ContactSignedUp : Topics.VisitorSignedUp, person);
        UserNews? news = user is null ? null : new UserNews(user);
        Person before = person.ToPerson();
        origin.Remove(person);
        if (user is null)
        {
            user = person;
            user.Become(PersonKind.User);
            workspace.Users.Add(user);
        }
        else
        {
            Merge(person, user);
        }

        user.UserId = userId;
        user.Email = email;
        change.Apply(user, workspace);
        news?.Tell(workspace);
        new Succession(workspace).Apply(before, user.ToPerson());
        return user;
    }

    private static void Merge(PersonDocument person, PersonDocument user)
    {
        foreach (CompanyDocument company in person.Companies.Reverse())
            user.Attach(company);

        foreach (TagDocument tag in person.Tags)
            user.Tag(tag);

        foreach ((string name, JsonNode? value) in person.CustomAttributes)
            user.CustomAttributes.TryAdd(name, value?.DeepClone());
    }
}
