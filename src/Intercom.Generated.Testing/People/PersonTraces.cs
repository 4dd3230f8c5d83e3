using System.Text.Json.Nodes;

namespace Intercom.Testing.People;

/// <summary>What tells by which address and browser a person was seen. Where it must not be told, the fields stay, empty.</summary>
internal static class PersonTraces
{
    /// <param name="answer">An answer nobody else holds; it is changed.</param>
    public static void Hide(JsonObject answer)
    {
        answer["last_seen_ip"] = null;
        answer["user_agent_data"] = null;
    }
}
