using System.Diagnostics.CodeAnalysis;
using Intercom.Testing.Http;
using Intercom.Testing.Ids;

namespace Intercom.Testing.Scrolling;

/// <summary>The one scroll a workspace may have open at a time, over users, leads or companies.</summary>
internal sealed partial class ScrollSlot(TimeProvider clock)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(1);

    private readonly UuidSequence _parameters = new();
    private Scroll? _scroll;
    private DateTimeOffset _usedAt;

    [MemberNotNullWhen(true, nameof(_scroll))]
    private bool IsOpen => _scroll is not null && clock.GetUtcNow() - _usedAt < s_idle;

    public Scroll Open(string path, IEnumerable<string> ids)
    {
        if (IsOpen)
            throw Refusal.ScrollExists();

        _scroll = new Scroll(path, _parameters.Next(), ids);
        _usedAt = clock.GetUtcNow();
        return _scroll;
    }

    public Scroll Resume(string path, string parameter)
    {
        if (!IsOpen || _scroll.Parameter != parameter || _scroll.Path != path)
            throw Refusal.NotFound("scroll_param is not that of an open scroll: it has ended or expired");

        _usedAt = clock.GetUtcNow();
        return _scroll;
    }

    public void Close() => _scroll = null;
}
