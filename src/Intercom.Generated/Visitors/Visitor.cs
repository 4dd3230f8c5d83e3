namespace Intercom;

public partial class Visitor
{
    /// <summary>Makes the visitor a user: <c>POST /visitors/convert</c>. If the user exists already the visitor is merged into it, and is gone.</summary>
    /// <param name="user">The user it becomes, by id, user_id or e-mail address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user.</returns>
    /// <exception cref="InvalidOperationException">The visitor has neither id nor user_id.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<User> ConvertToUserAsync(User user, CancellationToken cancellationToken = default) =>
        ClientOrDefault.Visitors.ConvertToUserAsync(this, user, cancellationToken);

    /// <summary>Makes the visitor a lead: <c>POST /visitors/convert</c>.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The lead.</returns>
    /// <exception cref="InvalidOperationException">The visitor has neither id nor user_id.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<Contact> ConvertToContactAsync(CancellationToken cancellationToken = default) =>
        ClientOrDefault.Visitors.ConvertToContactAsync(this, cancellationToken);
}
