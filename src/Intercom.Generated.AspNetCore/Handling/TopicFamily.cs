namespace Intercom.AspNetCore;

/// <summary>Families of topics: the first word of theirs, or <c>all</c>.</summary>
internal static class TopicFamily
{
    /// <summary>Whether a topic is of a family. A part of a conversation is of its conversation.</summary>
    public static bool Has(string family, string? topic)
    {
        if (family == NotificationTopic.All)
            return true;

        string? first = topic?.Split('.', 2)[0];
        return first == family || (first == "conversation_part" && family == NotificationTopic.Conversations);
    }
}
