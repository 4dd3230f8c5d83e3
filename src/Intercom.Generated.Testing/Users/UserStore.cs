using System.Diagnostics.CodeAnalysis;
using Intercom.Testing.Http;

namespace Intercom.Testing.Users;

/// <summary>The users of a workspace, in the order they came.</summary>
internal sealed class UserStore
{
    private readonly List<UserDocument> _users = [];
    private readonly Dictionary<string, UserDocument> _byId = new(StringComparer.Ordinal);

    public IReadOnlyList<UserDocument> All => _users;

    public bool TryGet(string id, [NotNullWhen(true)] out UserDocument? user) => _byId.TryGetValue(id, out user);

    public UserDocument? WithUserId(string userId) => _users.Find(user => user.UserId == userId);

    public IEnumerable<UserDocument> WithEmail(string email) =>
        _users.Where(user => string.Equals(user.Email, email, StringComparison.OrdinalIgnoreCase));

    public UserDocument ById(string id) =>
        TryGet(id, out UserDocument? user) ? user : throw Refusal.NotFound($"No such id[{id}]");

    public UserDocument ByUserId(string userId) =>
        WithUserId(userId) ?? throw Refusal.NotFound($"No such user_id[{userId}]");

    public UserDocument ByEmail(string email) => WithEmail(email).Take(2).ToArray() switch
    {
        [] => throw Refusal.NotFound($"No such email[{email}]"),
        [UserDocument only] => only,
        _ => throw SeveralMatch(),
    };

    public void Add(UserDocument user)
    {
        _byId.Add(user.Id, user);
        _users.Add(user);
    }

    public void Remove(UserDocument user)
    {
        _byId.Remove(user.Id);
        _users.Remove(user);
    }

    public static RefusedRequestException SeveralMatch() =>
        Refusal.Conflict("multiple existing users match this email address - must be more specific using user_id");
}
