using System.Text.Json.Nodes;
using Intercom.Testing.Companies;
using Intercom.Testing.Json;

namespace Intercom.Testing.Users;

/// <summary>A user as it is stored: an answer's object, apart from who the user is and the companies, which other documents hold.</summary>
internal sealed class UserDocument
{
    private readonly JsonObject _fields;
    private readonly List<CompanyDocument> _companies = [];

    public UserDocument(string id, long now)
    {
        Id = id;
        _fields = NewFields(id, now);
    }

    public string Id { get; }

    public string? UserId { get; set; }

    public string? Email { get; set; }

    public IEnumerable<string> TagIds => TypedList.Ids(_fields["tags"], "tags");

    public IEnumerable<string> SegmentIds => TypedList.Ids(_fields["segments"], "segments");

    public JsonObject CustomAttributes
    {
        get
        {
            // A user put in from code may hold null here.
            if (_fields["custom_attributes"] is not JsonObject attributes)
                _fields["custom_attributes"] = attributes = [];
            return attributes;
        }
    }

    /// <summary>A timestamp or a count; null when the user has none.</summary>
    public long? Integer(string name) =>
        _fields[name] is JsonValue value && value.TryGetValue(out long number) ? number : null;

    public void Set(string name, JsonNode? value) => _fields[name] = value;

    public void Remove(string name) => _fields.Remove(name);

    /// <summary>Puts the company first in the list, unless the user is in it already.</summary>
    public void Attach(CompanyDocument company)
    {
        if (!_companies.Contains(company))
            _companies.Insert(0, company);
    }

    public void Detach(CompanyDocument company) => _companies.Remove(company);

    public JsonObject ToAnswer()
    {
        JsonObject answer = _fields.DeepClone().AsObject();
        answer["user_id"] = UserId;
        answer["email"] = Email;
        answer["companies"] = TypedList.Of("company", "companies", _companies.Select(company => company.ToReference()));
        return answer;
    }

    // Null and default values hold the places of an answer's fields.
    private static JsonObject NewFields(string id, long now) => new()
    {
        ["type"] = "user",
        ["id"] = id,
        ["user_id"] = null,
        ["anonymous"] = false,
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
        ["tags"] = TypedList.Of("tag", "tags"),
        ["segments"] = TypedList.Of("segment", "segments"),
        ["custom_attributes"] = new JsonObject(),
    };
}
