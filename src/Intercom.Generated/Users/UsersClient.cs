namespace Intercom;

public partial class UsersClient
{
    /// <summary>Takes a user out of a company: <c>POST /users</c> with <c>"remove": true</c>. What the app changed on the user and did not save stays unsaved.</summary>
    /// <param name="user">The user, who is refreshed by the answer.</param>
    /// <param name="companyId">Your id of the company.</param>
    /// <param name="id">Intercom's id of the company.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">None or both of the ids are given.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public virtual async Task<User> RemoveCompanyAsync(User user, string? companyId = null, string? id = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        FirstKey(("id", user.Id), ("user_id", user.UserId), ("email", user.Email));
        bool byCompanyId = SingleKey((nameof(companyId), companyId), (nameof(id), id)) == 0;
        var company = byCompanyId ? new Company { CompanyId = companyId } : new Company { Id = id };

        var change = new User();
        change.IdentifyAs(user);
        change.Companies.Add(company);
        change.AcceptChanges();
        change.Companies.Remove(company);
        user.RefreshFrom(await SaveAsync(change, cancellationToken).ConfigureAwait(false));
        (user.Companies as ResourceList<Company>)!.Forget(company);
        user.AttachTo(Client);
        return user;
    }
}
