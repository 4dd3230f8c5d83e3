using System.Text.Json.Nodes;
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
using Intercom.Testing.Snapshots;
using Intercom.Testing.Subscriptions;
using Intercom.Testing.Tags;
using Intercom.Testing.Webhooks;

namespace Intercom.Testing;

/// <summary>All that one emulated Intercom app holds.</summary>
internal sealed class Workspace : IAsyncDisposable
{
    public const string AppId = "emulated";

    private readonly object _gate = new();
    private readonly TimeProvider _clock;
    private readonly WebhookDeliveryOptions _webhooks;
    private WorkspaceContent _content;
    private bool _isDisposed;
    private long _changes;

    public Workspace(TimeProvider clock, WebhookDeliveryOptions webhooks)
    {
        _clock = clock;
        _webhooks = webhooks.Copy();
        _content = new WorkspaceContent(clock);
        Deliveries = new Deliveries(this, _webhooks, clock);
    }

    /// <summary>The <c>user_id</c>s of those who have none of the customer's.</summary>
    public UuidSequence UserIds => _content.UserIds;

    public PersonStore Users => _content.Users;

    /// <summary>The leads.</summary>
    public PersonStore Contacts => _content.Contacts;

    public PersonStore Visitors => _content.Visitors;

    public CompanyStore Companies => _content.Companies;

    public TagStore Tags => _content.Tags;

    public SegmentStore Segments => _content.Segments;

    public JobStore Jobs => _content.Jobs;

    public ScrollSlot Scroll => _content.Scroll;

    public AdminStore Admins => _content.Admins;

    public TeamStore Teams => _content.Teams;

    public TeamMembership TeamMembership => _content.TeamMembership;

    public ActivityJournal Activities => _content.Activities;

    public PersonDirectory Directory => new(this);

    public NoteStore Notes => _content.Notes;

    public EventStore Events => _content.Events;

    public ConversationStore Conversations => _content.Conversations;

    public SubscriptionStore Subscriptions => _content.Subscriptions;

    /// <summary>Ids of notifications.</summary>
    public UuidSequence NotificationIds => _content.NotificationIds;

    /// <summary>What subscriptions are still to be sent.</summary>
    public Deliveries Deliveries { get; private set; }

    /// <summary>Tells the subscriptions what happened.</summary>
    public Announcer Announcer => new(this);

    public long CreatedAt => _content.CreatedAt;

    /// <summary>Grows with whatever is done here, and stands still while all that is done is looking.</summary>
    public long Changes => Interlocked.Read(ref _changes);

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
        _content.Ids.Next(id => PersonWithId(id) is not null || Companies.WithId(id) is not null || Segments.WithId(id) is not null);

    /// <summary>Counts a request to delete somebody for good.</summary>
    public long NextDeleteRequest() => ++_content.DeleteRequests;

    /// <summary>All it holds, as a snapshot keeps it.</summary>
    public JsonObject Save() => Exclusively(() => _content.Save());

    /// <summary>Puts what a snapshot kept in the place of all it holds; null for nothing. What is still to be delivered is dropped.</summary>
    /// <returns>A task that ends when nothing of before is at work any more.</returns>
    public async Task ReplaceAsync(SavedObject? saved)
    {
        var content = new WorkspaceContent(_clock);
        if (saved is not null)
            content.Load(saved);

        Deliveries dropped = Exclusively(() => Replace(content));
        await dropped.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Runs work that puts in all or, when it throws, nothing: a copy is filled and takes the place of all the workspace holds.</summary>
    public void PutInWhole(Action work) => Exclusively(() =>
    {
        WorkspaceContent before = _content;
        _content = before.Copy();
        try
        {
            work();
        }
        catch
        {
            _content = before;
            throw;
        }
    });

    /// <summary>Ends the deliveries.</summary>
    public ValueTask DisposeAsync()
    {
        Exclusively(() => _isDisposed = true);
        return Deliveries.DisposeAsync();
    }

    /// <summary>
    /// Runs work that nothing else may interleave with. Documents are JSON nodes, which are not safe even to read side by side,
    /// so whatever leaves the workspace is copied or written out inside.
    /// </summary>
    public T Exclusively<T>(Func<T> work)
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _changes);
            return work();
        }
    }

    /// <summary>As the other, for work that leaves everything as it is.</summary>
    public T Looking<T>(Func<T> work)
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
            Interlocked.Increment(ref _changes);
            work();
        }
    }

    private Deliveries Replace(WorkspaceContent content)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(IntercomEmulator));
        Deliveries before = Deliveries;
        Deliveries = new Deliveries(this, _webhooks, _clock);
        before.Drop();
        _content = content;
        return before;
    }
}
