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
using Intercom.Testing.Webhooks;

namespace Intercom.Testing;

/// <summary>All that one emulated Intercom app holds.</summary>
internal sealed class Workspace : IAsyncDisposable
{
    public const string AppId = "emulated";

    private readonly object _gate = new();
    private readonly IdSequence _ids = new();
    private readonly TimeProvider _clock;

    public Workspace(TimeProvider clock, WebhookDeliveryOptions webhooks)
    {
        _clock = clock;
        Scroll = new ScrollSlot(clock);
        CreatedAt = Now;
        Deliveries = new Deliveries(this, webhooks, clock);
    }

    /// <summary>The <c>user_id</c>s of those who have none of the customer's.</summary>
    public UuidSequence UserIds { get; } = new();

    public PersonStore Users { get; } = new(PersonKind.User);

    /// <summary>The leads.</summary>
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

    public PersonDirectory Directory => new(this);

    public NoteStore Notes { get; } = new();

    public EventStore Events { get; } = new();

    public ConversationStore Conversations { get; } = new();

    public SubscriptionStore Subscriptions { get; } = new();

    /// <summary>Ids of notifications.</summary>
    public UuidSequence NotificationIds { get; } = new();

    /// <summary>What subscriptions are still to be sent.</summary>
    public Deliveries Deliveries { get; }

    /// <summary>Tells the subscriptions what happened.</summary>
    public Announcer Announcer => new(this);

    public long CreatedAt { get; }

    /// <summary>Unix seconds, as every timestamp on the wire.</summary>
    public long Now => _clock.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Users, leads and visitors.</summary>
    public IEnumerable<PersonDocument> People => Users.All.Concat(Contacts.All).Concat(Visitors.All);

    /// <summary>Whatever carries tags and belongs to segments.</summary>
    public IEnumerable<Taggable> Taggables => People.Concat<Taggable>(Companies.All);

    public IEnumerable<SegmentDocument> SegmentsOfPeople =>
        Segments.All.Where(segment => segment.PersonType != "company" || People.Any(person => person.IsIn(segment)));

    public IEnumerable<SegmentDocument> SegmentsOfCompanies =>
        Segments.All.Where(segment => segment.PersonType == "company" || Companies.All.Any(company => company.IsIn(segment)));

    public IEnumerable<PersonDocument> UsersOf(CompanyDocument company) => company.Members.Where(Users.Has).OrderBy(user => user.Number);

    public PersonDocument? PersonWithId(string id) =>
        Users.TryGet(id, out PersonDocument? person) || Contacts.TryGet(id, out person) || Visitors.TryGet(id, out person) ? person : null;

    /// <summary>An id for somebody or something new.</summary>
    public string NextId() =>
        _ids.Next(id => PersonWithId(id) is not null || Companies.WithId(id) is not null || Segments.WithId(id) is not null);

    /// <summary>Ends the deliveries.</summary>
    public ValueTask DisposeAsync() => Deliveries.DisposeAsync();

    /// <summary>
    /// Runs work that nothing else may interleave with. Documents are JSON nodes, which are not safe even to read side by side,
    /// so whatever leaves the workspace is copied or written out inside.
    /// </summary>
    public T Exclusively<T>(Func<T> work)
    {
        lock (_gate)
        {
            return work();
        }
    }

    /// <summary>As the other, for work that answers nothing.</summary>
    public void Exclusively(Action work)
    {
        lock (_gate)
        {
            work();
        }
    }
}
