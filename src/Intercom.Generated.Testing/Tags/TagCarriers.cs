using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Tags;

/// <summary>Finds who or what a request means to tag, and whose tags it asks for.</summary>
internal sealed class TagCarriers(Workspace workspace)
{
    /// <summary>A user by <c>id</c>, <c>user_id</c> or <c>email</c>; a lead by <c>id</c>. Null when none of them is given.</summary>
    public Taggable? Person(PersonKeys keys) =>
        keys.Id is { } id && workspace.Contacts.TryGet(id, out PersonDocument? lead) ? lead : workspace.Users.Named(keys);

    /// <summary>A company by <c>id</c>, <c>company_id</c> or <c>name</c>. Null when none of them is given.</summary>
    public Taggable? Company(string? id, string? companyId, string? name) => (id, companyId, name) switch
    {
        ({ } given, _, _) => workspace.Companies.WithId(given) ?? throw Refusal.NotFound($"No such company id[{given}]"),
        (_, { } given, _) => workspace.Companies.WithCompanyId(given) ?? throw Refusal.NotFound($"No such company_id[{given}]"),
        (_, _, { } given) => workspace.Companies.WithName(given) ?? throw Refusal.NotFound($"No such company name[{given}]"),
        _ => null,
    };

    /// <summary>Whose tags <c>GET /tags</c> asks for; null for all tags.</summary>
    public Taggable? Filter(QueryParameters query)
    {
        string? id = query.Text("taggable_id");
        string? userId = query.Text("user_id");
        string? email = query.Text("email");
        string? companyId = query.Text("company_id");
        bool isFiltered = (id ?? userId ?? email ?? companyId) is not null;
        if (query.Text("taggable_type") is null && !isFiltered)
            return null;

        // The tags of everyone in place of someone's would be a wrong answer that looks right.
        return query.Text("taggable_type") switch
        {
            "user" => Person(new PersonKeys(id, userId, email)) ?? throw Refusal.MissingParameter("The user whose tags to list needs a taggable_id, a user_id or an email"),
            "company" => Company(id, companyId, null) ?? throw Refusal.MissingParameter("The company whose tags to list needs a taggable_id or a company_id"),
            null => throw Refusal.MissingParameter("A filter of tags needs a taggable_type: user or company"),
            _ => throw Refusal.ParameterInvalid("taggable_type", "taggable_type must be user or company"),
        };
    }
}
