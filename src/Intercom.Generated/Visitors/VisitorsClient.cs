namespace Intercom;

public partial class VisitorsClient
{
    /// <inheritdoc cref="Visitor.ConvertToUserAsync(User, CancellationToken)"/>
    /// <param name="visitor">The visitor.</param>
    /// <param name="user">The user it becomes, by id, user_id or e-mail address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<User> ConvertToUserAsync(Visitor visitor, User user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        return ConvertToUserAsync(new VisitorConversion { Visitor = Named(visitor), User = user, Type = "user" }, cancellationToken);
    }

    /// <inheritdoc cref="Visitor.ConvertToContactAsync(CancellationToken)"/>
    /// <param name="visitor">The visitor.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<Contact> ConvertToContactAsync(Visitor visitor, CancellationToken cancellationToken = default) =>
        ConvertToContactAsync(new VisitorConversion { Visitor = Named(visitor), Type = "lead" }, cancellationToken);

    private static Visitor Named(Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        FirstKey(("id", visitor.Id), ("user_id", visitor.UserId));
        return visitor;
    }
}
