using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Messages;

namespace Intercom.Testing.Conversations;

/// <summary><c>display_as=plaintext</c>: the same conversation, its bodies without HTML.</summary>
internal static class PlainTextView
{
    public static bool IsAskedFor(QueryParameters query) => query.Choice("display_as", "html", "plaintext") == "plaintext";

    /// <param name="answer">An answer nobody else holds; it is changed.</param>
    public static JsonObject Of(JsonObject answer)
    {
        Strip(answer["conversation_message"]);
        if (answer["conversation_parts"]?["conversation_parts"] is JsonArray parts)
        {
            foreach (JsonNode? part in parts)
                Strip(part);
        }

        return answer;
    }

    private static void Strip(JsonNode? holder)
    {
        if (holder?["body"] is JsonValue body && body.GetValueKind() == JsonValueKind.String)
            holder["body"] = HtmlBody.ToPlainText(body.GetValue<string>());
    }
}
