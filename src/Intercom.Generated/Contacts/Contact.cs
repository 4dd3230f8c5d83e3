namespace Intercom;

public partial class Contact
{
    /// <summary>Makes the lead a user: <c>POST /contacts/convert</c>. If the user exists already the lead is merged into it, and is gone.</summary>
    /// <param name="user">The user it becomes, by id, user_id or e-mail address; null for one made of what the lead has.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user.</returns>
    /// <exception cref="InvalidOperationException">The lead has neither id nor user_id.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<User> ConvertAsync(User? user = null, CancellationToken cancellationToken = default) =>
        ClientOrDefault.Contacts.ConvertAsync(this, user, cancellationToken);
}
