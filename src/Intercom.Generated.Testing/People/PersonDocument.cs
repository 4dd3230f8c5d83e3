using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Companies;
using Intercom.Testing.Http;
using Intercom.Testing.Json;
using Intercom.Testing.Tags;

namespace Intercom.Testing.People;

/// <summary>
/// A user, lead or visitor as it is stored: an answer's object, apart from who the person is and the companies, tags and segments,
/// which other documents hold.
/// </summary>
internal sealed partial class PersonDocument : Taggable
{
    private static readonly HashSet<string> s_sortable = new(StringComparer.Ordinal) { "created_at", "last_request_at", "signed_up_at", "updated_at" };

    // What is not as a newcomer has it: workspaces may hold a million people of whom little is known.
    private readonly JsonObject _fields = [];
    private readonly List<CompanyDocument> _companies = [];
    private readonly long _madeAt;
    private string? _userId;
    private string? _email;

    public PersonDocument(string id, PersonKind kind, long now)
    {
        Id = id;
        Kind = kind;
        _madeAt = now;
    }

    public string Id { get; }

    public PersonKind Kind { get; private set; }

    /// <summary>Where the person is kept; null for one who is not, or no longer.</summary>
    public PersonStore? Store { get; set; }

    /// <summary>The place in the order people came to the store.</summary>
    public long Number { get; set; }

    public string? UserId
    {
        get => _userId;
        set
        {
            (string? before, _userId) = (_userId, value);
            Store?.UserIdChanged(this, before);
        }
    }

    public string? Email
    {
        get => _email;
        set
        {
            (string? before, _email) = (_email, value);
            Store?.EmailChanged(this, before);
        }
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<CompanyDocument> Companies => _companies;

    public JsonNode? Name => _fields["name"]?.DeepClone();

    public bool UnsubscribedFromEmails => _fields["unsubscribed_from_emails"].IsTrue();

    public JsonObject CustomAttributes => CustomAttributeMap.In(_fields);

    /// <summary>A timestamp or a count; null when the person has none.</summary>
    public long? Integer(string name) => _fields.TryGetPropertyValue(name, out JsonNode? value)
        ? value.AsInteger()
        : name switch
        {
            "created_at" or "updated_at" => _madeAt,
            "session_count" => 0,
            _ => null,
        };

    public bool HasEmail(string email) => string.Equals(Email, email, StringComparison.OrdinalIgnoreCase);

    public void Set(string name, JsonNode? value)
    {
        PersonStore? store = s_sortable.Contains(name) ? Store : null;
        store?.Displace(this, name);
        _fields[name] = value;
        store?.Place(this, name);
    }

    public void Remove(string name) => _fields.Remove(name);

    /// <summary>Puts the company first in the list, unless the person is in it already.</summary>
    public void Attach(CompanyDocument company)
    {
        if (_companies.Contains(company))
            return;

        _companies.Insert(0, company);
        company.Members.Add(this);
    }

    public void Detach(CompanyDocument company)
    {
        company.Members.Remove(this);
        _companies.Remove(company);
    }

    /// <summary>Makes the person one of another kind. A user is known by name, the others by a pseudonym.</summary>
    public void Become(PersonKind kind)
    {
        Kind = kind;
        if (!kind.IsAnonymous)
            Set("pseudonym", null);
    }

    public Person ToPerson() => new(Kind.ReferenceType, Id, UserId, Email, UnsubscribedFromEmails);

    public JsonObject ToAnswer(ApiVersion version)
    {
        JsonObject answer = ToWholeAnswer();
        if (!version.ShowsTraces)
            PersonTraces.Hide(answer);
        return answer;
    }

    /// <summary>The answer with what newer versions hide.</summary>
    public JsonObject ToWholeAnswer()
    {
        JsonObject answer = NewFields(Id, _madeAt);
        foreach ((string name, JsonNode? value) in _fields)
            answer[name] = value?.DeepClone();
        answer["type"] = Kind.Type;
        answer["user_id"] = UserId;
        answer["anonymous"] = Kind.IsAnonymous;
        answer["email"] = Email;
        answer["companies"] = TypedList.Of("company", "companies", _companies.Select(company => company.ToReference()));
        answer["tags"] = TagList();
        answer["segments"] = SegmentList();
        return answer;
    }

    // Null and default values hold the places of an answer's fields.
    private static JsonObject NewFields(string id, long now) => new()
    {
        ["type"] = null,
        ["id"] = id,
        ["user_id"] = null,
        ["anonymous"] = null,
        ["email"] = null,
        ["phone"] = null,
        ["name"] = null,
        ["pseudonym"] = null,
        ["avatar"] = new JsonObject { ["type"] = "avatar", ["image_url"] = null },
        ["app_id"] = Workspace.AppId,
        ["companies"] = null,
        ["location_data"] = new JsonObject(),
        ["last_request_at"] = null,
        ["last_seen_ip"] = null,
        ["created_at"] = now,
        ["remote_created_at"] = null,
        ["signed_up_at"] = null,
        ["updated_at"] = now,
        ["session_count"] = 0L,
        ["social_profiles"] = TypedList.Of("social_profile", "social_profiles"),
        ["unsubscribed_from_emails"] = false,
        ["marked_email_as_spam"] = false,
        ["has_hard_bounced"] = false,
        ["user_agent_data"] = null,
        ["tags"] = null,
        ["segments"] = null,
        ["custom_attributes"] = new JsonObject(),
    };
}
