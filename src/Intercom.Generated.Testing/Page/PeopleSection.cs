using System.Text.Json.Nodes;
using Intercom.Testing.People;

namespace Intercom.Testing.Page;

/// <summary>The users, the leads, or the visitors.</summary>
internal static class PeopleSection
{
    public static Section Of(string id, string title, PersonStore people)
    {
        var table = new Table(title, "Name", "Email", "user_id", "Companies", "Tags", "Created", "Id");
        foreach (PersonDocument person in Newest.Of(people.All))
        {
            JsonObject answer = person.ToWholeAnswer();
            table.Add(
                $"person-{person.Id}",
                [
                    Html.Of($"<b>{answer["name"]?.ToString() ?? answer["pseudonym"]?.ToString() ?? NameOf.Person(person)}</b>"),
                    Html.Of($"{person.Email}"),
                    Html.Of($"{person.UserId}"),
                    Html.Of($"{string.Join(", ", person.Companies.Select(company => company.Name ?? company.CompanyId))}"),
                    TagsSection.Marks(person),
                    PageTime.Of(person.Integer("created_at")),
                    Html.Of($"<code>{person.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Excerpt(ShownText.Json(answer))}</pre>"));
        }

        return new Section(id, title, people.All.Count, table.ToHtml(people.All.Count));
    }
}
