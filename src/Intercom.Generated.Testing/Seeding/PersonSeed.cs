using System.Text.Json.Nodes;
using Intercom.Testing.Companies;
using Intercom.Testing.People;
using Intercom.Testing.Tags;
using Intercom.Testing.Users;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in a user, lead or visitor from code, without the rules of a request.</summary>
internal sealed class PersonSeed(Workspace workspace)
{
    public PersonDocument Add(GivenObject given, PersonStore people)
    {
        string? id = given.Id(taken => workspace.PersonWithId(taken) is not null);

        string? userId = given.Text("user_id");
        string? email = given.Text("email");
        if (given.IsOfSeed && !people.Kind.IsAnonymous && (id ?? userId ?? email) is null)
            throw given.Refuse("", "Nobody could name this user: write a user_id, an email or an id.");
        RefuseTaken(given, people, userId, email);
        new ReferenceSeed(workspace, given).AdminId("owner_id");

        IReadOnlyList<CompanyChange> companies = given.Read("", () => given.List("companies") is { } list ? CompanyChange.ReadAll(list) : []);
        IReadOnlyList<Action<Taggable>> labels = new LabelSeed(workspace).Read(given, people.Kind.Type);

        PersonDocument added = Newcomer.Make(people.Kind, workspace, id);
        added.UserId = userId ?? added.UserId;
        added.Email = email;
        foreach ((string name, JsonNode? value) in given.FieldsBut("type", "id", "user_id", "email", "companies", "tags", "segments"))
            added.Set(name, Listed(name, value));

        people.Add(added);
        foreach (Action<Taggable> label in labels)
            label(added);
        KeepIds(companies);
        new PersonCompanies(workspace).Apply(added, companies, newSession: false);
        return added;
    }

    // A request cannot choose the id of a new company; a program that puts one in knows it by that id.
    private void KeepIds(IEnumerable<CompanyChange> companies)
    {
        foreach (CompanyChange company in companies)
        {
            if (company is { Id: { } id, Remove: false } && workspace.Companies.Find(id, company.CompanyId) is null)
                workspace.Companies.Add(new CompanyDocument(id, company.CompanyId, workspace.Now));
        }
    }

    private static JsonNode? Listed(string name, JsonNode? value) =>
        value is JsonArray items && name == "social_profiles"
            ? new JsonObject { ["type"] = "social_profile.list", [name] = items }
            : value;

    // In a seed users are as requests could have made them. In code they may be at odds, for a test of what its app makes of that; leads share addresses in any case.
    private static void RefuseTaken(GivenObject given, PersonStore people, string? userId, string? email)
    {
        if (given.IsOfSeed && !people.Kind.IsAnonymous)
            given.Check(() => new UserMatch(people).RefuseTaken(null, userId, email), userId is not null && people.WithUserId(userId) is not null ? "Write another." : "Users may share an email if each has a user_id of its own.");
        else if (userId is not null && people.WithUserId(userId) is not null)
            throw given.Refuse("user_id", $"There is a {people.Kind.Type} with the user_id '{userId}' already.");
    }
}
