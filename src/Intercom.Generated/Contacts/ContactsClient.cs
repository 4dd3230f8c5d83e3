namespace Intercom;

public partial class ContactsClient
{
    /// <inheritdoc cref="Contact.ConvertAsync(User?, CancellationToken)"/>
    /// <param name="contact">The lead.</param>
    /// <param name="user">The user it becomes, by id, user_id or e-mail address; null for one made of what the lead has.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<User> ConvertAsync(Contact contact, User? user = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        FirstKey(("id", contact.Id), ("user_id", contact.UserId));
        var conversion = new ContactConversion { Contact = contact };
        if (user is not null)
            conversion.User = user;
        return ConvertAsync(conversion, cancellationToken);
    }
}
