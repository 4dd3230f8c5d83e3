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
internal sealed class PersonDocument : Taggable
{
    private readonly JsonObject _fields;
    private readonly List<CompanyDocument> _companies = [];

    public PersonDocument(string id, PersonKind kind, long now)
    {
        Id = id;
        Kind = kind;
        _fields = NewFields(id, now);
    }

    public string Id { get; }

    public PersonKind Kind { get; private set; }

    public string? UserId { get; set; }

    public string? Email { get; set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<CompanyDocument> Companies => _companies;

    public JsonNode? Name => _fields["name"]?.DeepClone();

    public bool UnsubscribedFromEmails => _fields["unsubscribed_from_emails"].IsTrue();

    public JsonObject CustomAttributes => CustomAttributeMap.In(_fields);

    /// <summary>A timestamp or a count; null when the person has none.</summary>
    public long? Integer(string name) => _fields[name].AsInteger();

    public bool HasEmail(string email) => string.Equals(Email, email, StringComparison.OrdinalIgnoreCase);

    public void Set(string name, JsonNode? value) => _fields[name] = value;

    public void Remove(string name) => _fields.Remove(name);

    /// <summary>Puts the company first in the list, unless the person is in it already.</summary>
    public void Attach(CompanyDocument company)
    {
        if (!_companies.Contains(company))
            _companies.Insert(0, company);
    }

    public void Detach(CompanyDocument company) => _companies.Remove(company);

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
        JsonObject answer = _fields.DeepClone().AsObject();
        if (!version.ShowsTraces)
            PersonTraces.Hide(answer);
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
