using Intercom.Testing.Http;

namespace Intercom.Testing.Users;

/// <summary>Which users a list holds, and in which order.</summary>
internal sealed class UserQuery
{
    private const long SecondsPerDay = 86_400;

    private readonly string? _email;
    private readonly string? _tagId;
    private readonly string? _segmentId;
    private readonly long? _createdFrom;
    private readonly string _sort;
    private readonly bool _descending;

    public UserQuery(QueryParameters query, long now)
    {
        _email = query.Text("email");
        _tagId = query.Text("tag_id");
        _segmentId = query.Text("segment_id");
        if (_tagId is not null && _segmentId is not null)
            throw Refusal.ParameterInvalid("segment_id", "segment_id cannot be combined with tag_id");

        _createdFrom = now - (query.Integer("created_since", 0) * SecondsPerDay);
        _sort = query.Choice("sort", "created_at", "last_request_at", "signed_up_at", "updated_at");
        _descending = query.Choice("order", "desc", "asc") == "desc";
    }

    public IReadOnlyList<UserDocument> Select(UserStore users)
    {
        IEnumerable<UserDocument> found = (_email is null ? users.All : users.WithEmail(_email)).Where(IsWanted);

        // Users without the timestamp are the oldest; the id keeps pages apart where timestamps are equal.
        return _descending
            ? [.. found.OrderByDescending(Key).ThenByDescending(user => user.Id, StringComparer.Ordinal)]
            : [.. found.OrderBy(Key).ThenBy(user => user.Id, StringComparer.Ordinal)];
    }

    private bool IsWanted(UserDocument user) =>
        (_tagId is null || user.TagIds.Contains(_tagId, StringComparer.Ordinal))
        && (_segmentId is null || user.SegmentIds.Contains(_segmentId, StringComparer.Ordinal))
        && (_createdFrom is null || user.Integer("created_at") >= _createdFrom);

    private long Key(UserDocument user) => user.Integer(_sort) ?? long.MinValue;
}
