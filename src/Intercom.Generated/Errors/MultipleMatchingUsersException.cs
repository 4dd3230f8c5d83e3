namespace Intercom;

public partial class MultipleMatchingUsersException
{
    internal MultipleMatchingUsersException(FailedAnswer answer, IReadOnlyList<User> matches)
        : base(answer) => Matches = matches;

    /// <summary>The users that match, where the API listed them.</summary>
    public IReadOnlyList<User> Matches { get; init; } = [];
}
