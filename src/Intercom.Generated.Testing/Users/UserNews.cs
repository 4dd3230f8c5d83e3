using Intercom.Testing.People;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Users;

/// <summary>Tells what a request changed of a user, of that what has a topic. Made before the change.</summary>
internal sealed class UserNews(PersonDocument user)
{
    private readonly string? _email = user.Email;
    private readonly bool _unsubscribed = user.UnsubscribedFromEmails;

    public void Tell(Workspace workspace)
    {
        if (user.Email != _email)
            workspace.Announcer.Person(Topics.UserEmailUpdated, user);
        if (user.UnsubscribedFromEmails && !_unsubscribed)
            workspace.Announcer.Person(Topics.UserUnsubscribed, user);
    }
}
