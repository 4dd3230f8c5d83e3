namespace Intercom;

public partial class TagsClient
{
    /// <inheritdoc cref="Tag.TagUsersAsync(string, IEnumerable{string}, CancellationToken)"/>
    public virtual Task<Tag> TagUsersAsync(string name, IEnumerable<string?> ids, CancellationToken cancellationToken = default) =>
        ApplyToUsersAsync(name, UsersWith(ids), untag: false, cancellationToken);

    /// <inheritdoc cref="Tag.TagUsersAsync(string, IEnumerable{User}, CancellationToken)"/>
    public virtual Task<Tag> TagUsersAsync(string name, IEnumerable<User> users, CancellationToken cancellationToken = default) =>
        ApplyToUsersAsync(name, These(users), untag: false, cancellationToken);

    /// <inheritdoc cref="Tag.UntagUsersAsync(string, IEnumerable{string}, CancellationToken)"/>
    public virtual Task<Tag> UntagUsersAsync(string name, IEnumerable<string?> ids, CancellationToken cancellationToken = default) =>
        ApplyToUsersAsync(name, UsersWith(ids), untag: true, cancellationToken);

    /// <inheritdoc cref="Tag.UntagUsersAsync(string, IEnumerable{User}, CancellationToken)"/>
    public virtual Task<Tag> UntagUsersAsync(string name, IEnumerable<User> users, CancellationToken cancellationToken = default) =>
        ApplyToUsersAsync(name, These(users), untag: true, cancellationToken);

    /// <inheritdoc cref="Tag.TagCompaniesAsync(string, IEnumerable{string}, CancellationToken)"/>
    public virtual Task<Tag> TagCompaniesAsync(string name, IEnumerable<string?> ids, CancellationToken cancellationToken = default) =>
        ApplyToCompaniesAsync(name, CompaniesWith(ids), untag: false, cancellationToken);

    /// <inheritdoc cref="Tag.TagCompaniesAsync(string, IEnumerable{Company}, CancellationToken)"/>
    public virtual Task<Tag> TagCompaniesAsync(string name, IEnumerable<Company> companies, CancellationToken cancellationToken = default) =>
        ApplyToCompaniesAsync(name, These(companies), untag: false, cancellationToken);

    /// <inheritdoc cref="Tag.UntagCompaniesAsync(string, IEnumerable{string}, CancellationToken)"/>
    public virtual Task<Tag> UntagCompaniesAsync(string name, IEnumerable<string?> ids, CancellationToken cancellationToken = default) =>
        ApplyToCompaniesAsync(name, CompaniesWith(ids), untag: true, cancellationToken);

    /// <inheritdoc cref="Tag.UntagCompaniesAsync(string, IEnumerable{Company}, CancellationToken)"/>
    public virtual Task<Tag> UntagCompaniesAsync(string name, IEnumerable<Company> companies, CancellationToken cancellationToken = default) =>
        ApplyToCompaniesAsync(name, These(companies), untag: true, cancellationToken);

    private static IEnumerable<TaggedUser> UsersWith(IEnumerable<string?> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Select(static id =>
        {
            CheckKey(id, nameof(ids));
            return new TaggedUser { Id = id };
        });
    }

    private static IEnumerable<TaggedCompany> CompaniesWith(IEnumerable<string?> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Select(static id =>
        {
            CheckKey(id, nameof(ids));
            return new TaggedCompany { Id = id };
        });
    }

    private static IEnumerable<TaggedUser> These(IEnumerable<User> users)
    {
        ArgumentNullException.ThrowIfNull(users);
        return users.Select(static user => FirstKey(("id", user.Id), ("user_id", user.UserId), ("email", user.Email)) switch
        {
            0 => new TaggedUser { Id = user.Id },
            1 => new TaggedUser { UserId = user.UserId },
            _ => new TaggedUser { Email = user.Email },
        });
    }

    private static IEnumerable<TaggedCompany> These(IEnumerable<Company> companies)
    {
        ArgumentNullException.ThrowIfNull(companies);
        return companies.Select(static company => FirstKey(("id", company.Id), ("company_id", company.CompanyId)) == 0
            ? new TaggedCompany { Id = company.Id }
            : new TaggedCompany { CompanyId = company.CompanyId });
    }

    private Task<Tag> ApplyToUsersAsync(string name, IEnumerable<TaggedUser> users, bool untag, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var tagging = new Tagging { Name = name, Users = [.. users] };
        if (tagging.Users.Count == 0)
            throw new ArgumentException("Nobody is named: with no users the tag would be created and put on nobody.", nameof(users));

        foreach (TaggedUser user in untag ? tagging.Users : [])
            user.Untag = true;
        return ApplyAsync(tagging, cancellationToken);
    }

    private Task<Tag> ApplyToCompaniesAsync(string name, IEnumerable<TaggedCompany> companies, bool untag, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var tagging = new Tagging { Name = name, Companies = [.. companies] };
        if (tagging.Companies.Count == 0)
            throw new ArgumentException("No company is named: the tag would be created and put on none.", nameof(companies));

        foreach (TaggedCompany company in untag ? tagging.Companies : [])
            company.Untag = true;
        return ApplyAsync(tagging, cancellationToken);
    }
}
