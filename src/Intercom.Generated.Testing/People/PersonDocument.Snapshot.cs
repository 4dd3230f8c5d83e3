using System.Text.Json.Nodes;
using Intercom.Testing.Companies;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.People;

internal sealed partial class PersonDocument
{
    public JsonObject Save() => new()
    {
        ["id"] = Id,
        ["made_at"] = _madeAt,
        ["user_id"] = UserId,
        ["email"] = Email,
        ["fields"] = _fields.DeepClone(),
        ["companies"] = JsonTree.ArrayOf(_companies.Select(company => company.Id)),
        ["tags"] = SaveTags(),
        ["segments"] = SaveSegments(),
    };

    public static PersonDocument Load(SavedObject saved, PersonKind kind, WorkspaceContent content)
    {
        var person = new PersonDocument(saved.Text("id"), kind, saved.Integer("made_at")) { UserId = saved.OptionalText("user_id"), Email = saved.OptionalText("email") };
        person._fields.Become(saved.Object("fields"));
        foreach (string id in saved.Texts("companies"))
            person._companies.Add(content.Companies.WithId(id) ?? throw saved.Broken("companies", $"a list of known companies: there is no company '{id}'"));
        person.LoadLabels(saved, content);
        return person;
    }
}
