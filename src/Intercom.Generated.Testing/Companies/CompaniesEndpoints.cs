using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.People;
using Intercom.Testing.Scrolling;

namespace Intercom.Testing.Companies;

/// <summary><c>/companies</c>.</summary>
internal sealed class CompaniesEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Post("/companies", call => Answer(new CompanyUpsert(workspace).Apply(call.Body)));
        routes.Get("/companies", FindOrList);
        routes.Get("/companies/{id}", call => Answer(workspace.Companies.ById(call.Id)));
        routes.Get("/companies/{id}/users", call => ListUsers(workspace.Companies.ById(call.Id), call));
        routes.Delete("/companies/{id}", call => Delete(workspace.Companies.ById(call.Id)));
        new ScrollEndpoint(
            workspace,
            "company",
            "companies",
            () => workspace.Companies.All.Select(company => company.Id),
            (id, _) => workspace.Companies.WithId(id) is { } company ? Answer(company) : null).Map(routes);
    }

    private JsonObject FindOrList(ApiCall call)
    {
        CompanyDocument? company = FindOne(call.Query);
        // The companies in place of users would be read as users.
        if (call.Query.Text("type") is { } type)
        {
            if (type is not ("user" or "users"))
                throw Refusal.ParameterInvalid("type", "type must be user: the users of a company");

            return ListUsers(company ?? throw Refusal.MissingParameter("The company whose users to list needs a company_id or a name"), call);
        }

        return company is null ? List(call) : Answer(company);
    }

    private CompanyDocument? FindOne(QueryParameters query)
    {
        if (query.Text("company_id") is { } companyId)
            return workspace.Companies.ByCompanyId(companyId);

        return query.Text("name") is { } name ? workspace.Companies.ByName(name) : null;
    }

    private JsonObject List(ApiCall call)
    {
        PageRequest page = PageRequest.Read(call.Query);
        IReadOnlyList<CompanyDocument> companies = new CompanyQuery(call.Query).Select(workspace.Companies.All);

        JsonObject list = page.List("company", "companies", companies, Answer, call);
        list["total_count"] = companies.Count;
        return list;
    }

    private JsonObject ListUsers(CompanyDocument company, ApiCall call) =>
        PersonList.Of(PersonKind.User, workspace.UsersOf(company), call, workspace.Now);

    private JsonObject Delete(CompanyDocument company)
    {
        JsonObject answer = Answer(company);
        workspace.Companies.Remove(company);
        foreach (PersonDocument person in company.Members.ToArray())
            person.Detach(company);
        return answer;
    }

    private JsonObject Answer(CompanyDocument company) => company.ToAnswer(company.Members.Count(workspace.Users.Has));
}
