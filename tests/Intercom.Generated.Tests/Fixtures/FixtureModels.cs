using System.Text.Json.Nodes;

namespace Intercom.Tests.Fixtures;

/// <summary>What an object of a payload is: by its <c>type</c>, or by the name of its file where it has none.</summary>
internal static class FixtureModels
{
    private static readonly Dictionary<string, Type> s_byType = new()
    {
        ["admin"] = typeof(Admin),
        ["company"] = typeof(Company),
        ["contact"] = typeof(Contact),
        ["conversation"] = typeof(Conversation),
        ["event.summary"] = typeof(EventSummary),
        ["note"] = typeof(Note),
        ["notification_subscription"] = typeof(Subscription),
        ["segment"] = typeof(Segment),
        ["tag"] = typeof(Tag),
        ["team"] = typeof(Team),
        ["user"] = typeof(User),
        ["user_message"] = typeof(Message),
        ["visitor"] = typeof(Visitor),
    };

    private static readonly Dictionary<string, Type> s_byFile = new()
    {
        ["event"] = typeof(Event),
        ["job"] = typeof(Job),
        ["permanent_delete_response"] = typeof(UserDeleteRequest),
        ["social_profile_url_1"] = typeof(SocialProfile),
        ["social_profile_url_2"] = typeof(SocialProfile),
        ["social_profile_url_3"] = typeof(SocialProfile),
        ["social_profile_url_4"] = typeof(SocialProfile),
        ["test_message"] = typeof(Message),
        ["test_messages"] = typeof(Message),
        ["test_tag"] = typeof(Tag),
    };

    public static Type Of(string file, JsonNode? item)
    {
        string? type = (string?)(item as JsonObject)?["type"];
        return type is null
            ? s_byFile.GetValueOrDefault(Path.GetFileNameWithoutExtension(file)) ?? throw new InvalidOperationException($"Nothing claims {file}, which has no type: name its model here.")
            : s_byType.GetValueOrDefault(type) ?? throw new InvalidOperationException($"Nothing claims {file}, a {type}: name its model here.");
    }
}
