using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Intercom.Testing.Http;

namespace Intercom.Testing;

/// <summary>The one scroll a workspace may have open at a time.</summary>
internal sealed class ScrollSlot(TimeProvider clock)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(1);

    private Scroll? _scroll;
    private DateTimeOffset _usedAt;
    private long _opened;

    [MemberNotNullWhen(true, nameof(_scroll))]
    private bool IsOpen => _scroll is not null && clock.GetUtcNow() - _usedAt < s_idle;

    public Scroll Open(IEnumerable<string> ids)
    {
        if (IsOpen)
            throw Refusal.ScrollExists();

        _scroll = new Scroll(string.Create(CultureInfo.InvariantCulture, $"5eed0000-0000-4000-8000-{++_opened:x12}"), ids);
        _usedAt = clock.GetUtcNow();
        return _scroll;
    }

    public Scroll Resume(string parameter)
    {
        if (!IsOpen || _scroll.Parameter != parameter)
            throw Refusal.NotFound("scroll_param is not that of an open scroll: it has ended or expired");

        _usedAt = clock.GetUtcNow();
        return _scroll;
    }

    public void Close() => _scroll = null;
}
