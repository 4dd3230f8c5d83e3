using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.People;

/// <summary>How requests name and change leads and visitors: by <c>id</c> or by the <c>user_id</c> the workspace gave, which stays.</summary>
internal static class AnonymousPeople
{
    public static PersonDocument? Find(PersonKeys identity, PersonStore people)
    {
        if (identity.Id is { } id && people.TryGet(id, out PersonDocument? person))
            return person;

        return identity.UserId is { } userId ? people.WithUserId(userId) : null;
    }

    public static PersonDocument FindExisting(PersonKeys identity, PersonStore people)
    {
        if (Find(identity, people) is { } person)
            return person;

        throw identity switch
        {
            { Id: { } id } => Refusal.NotFound($"No such id[{id}]"),
            { UserId: { } userId } => Refusal.NotFound($"No such user_id[{userId}]"),
            _ => Refusal.MissingParameter($"A {people.Kind.Type} needs an id or a user_id"),
        };
    }

    public static PersonDocument Update(PersonDocument person, PersonChange change, Workspace workspace)
    {
        change.RefuseSurplus(person, workspace.Companies);
        person.Email = change.EmailAfter(person.Email);
        change.Apply(person, workspace);
        return person;
    }

    /// <summary>The person a conversion is about. A visitor may be named by the <c>email</c> as well; leads share theirs.</summary>
    public static PersonDocument Named(JsonObject body, string key, PersonStore people)
    {
        if (body[key] is not JsonObject named)
            throw Refusal.MissingParameter($"A conversion needs a {key}: an object with an id or a user_id");

        PersonKeys identity = PersonKeys.Read(named, "id");
        return identity is { Id: null, UserId: null, Email: { } email } && people.Kind == PersonKind.Visitor
            ? people.ByEmail(email)
            : FindExisting(identity, people);
    }

    /// <summary>The user a conversion makes; an empty object when it says nothing of one.</summary>
    public static JsonObject User(JsonObject body) => body["user"] switch
    {
        null => [],
        JsonObject user => user,
        _ => throw Refusal.ParameterInvalid("user", "user must be an object"),
    };
}
