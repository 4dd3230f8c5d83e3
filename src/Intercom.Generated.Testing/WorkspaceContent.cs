using Intercom.Testing.Admins;
using Intercom.Testing.Bulk;
using Intercom.Testing.Companies;
using Intercom.Testing.Conversations;
using Intercom.Testing.Events;
using Intercom.Testing.Ids;
using Intercom.Testing.Notes;
using Intercom.Testing.People;
using Intercom.Testing.Scrolling;
using Intercom.Testing.Segments;
using Intercom.Testing.Subscriptions;
using Intercom.Testing.Tags;

namespace Intercom.Testing;

/// <summary>What a workspace holds, which a reset or a snapshot replaces as a whole. Empty but for the owner when it is made.</summary>
internal sealed partial class WorkspaceContent
{
    private readonly TimeProvider _clock;

    public WorkspaceContent(TimeProvider clock)
        : this(clock, new ScrollSlot(clock))
    {
    }

    private WorkspaceContent(TimeProvider clock, ScrollSlot scroll)
    {
        _clock = clock;
        CreatedAt = clock.GetUtcNow().ToUnixTimeSeconds();
        Scroll = scroll;
    }

    public long CreatedAt { get; private set; }

    /// <summary>How many people were deleted for good on request.</summary>
    public long DeleteRequests { get; set; }

    public IdSequence Ids { get; } = new();

    public UuidSequence UserIds { get; } = new();

    public UuidSequence NotificationIds { get; } = new();

    public PersonStore Users { get; } = new(PersonKind.User);

    public PersonStore Contacts { get; } = new(PersonKind.Contact);

    public PersonStore Visitors { get; } = new(PersonKind.Visitor);

    public CompanyStore Companies { get; } = new();

    public TagStore Tags { get; } = new();

    public SegmentStore Segments { get; } = new();

    public JobStore Jobs { get; } = new();

    public ScrollSlot Scroll { get; }

    public AdminStore Admins { get; } = new();

    public TeamStore Teams { get; } = new();

    public TeamMembership TeamMembership { get; } = new();

    public ActivityJournal Activities { get; } = new();

    public NoteStore Notes { get; } = new();

    public EventStore Events { get; } = new();

    public ConversationStore Conversations { get; } = new();

    public SubscriptionStore Subscriptions { get; } = new();
}
