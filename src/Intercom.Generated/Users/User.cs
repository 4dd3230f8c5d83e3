namespace Intercom;

public partial class User
{
    /// <summary>Takes the user out of a company: <c>POST /users</c> with <c>"remove": true</c>. What was changed and not saved stays unsaved.</summary>
    /// <param name="companyId">Your id of the company.</param>
    /// <param name="id">Intercom's id of the company.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">None or both of the ids are given.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<User> RemoveCompanyAsync(string? companyId = null, string? id = null, CancellationToken cancellationToken = default) =>
        ClientOrDefault.Users.RemoveCompanyAsync(this, companyId, id, cancellationToken);
}
