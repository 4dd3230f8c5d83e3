using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Conversations;

/// <summary>What <c>attachment_urls</c> become. The files are not fetched, so nothing is known of them but name and address.</summary>
internal static class Attachments
{
    public static JsonArray Read(JsonNode? urls) => urls switch
    {
        null => [],
        JsonArray items => new JsonArray([.. items.Select(Upload)]),
        _ => throw Refusal.ParameterInvalid("attachment_urls", "attachment_urls must be an array of URLs"),
    };

    private static JsonObject Upload(JsonNode? item)
    {
        if (AttributeRules.Address(item, "attachment_urls") is null)
            throw Refusal.ParameterInvalid("attachment_urls", "attachment_urls cannot hold null");

        var url = new Uri(item!.GetValue<string>());

        return new JsonObject
        {
            ["type"] = "upload",
            ["name"] = Uri.UnescapeDataString(url.Segments[^1].TrimEnd('/')),
            ["url"] = item.GetValue<string>(),
            ["content_type"] = "application/octet-stream",
            ["filesize"] = 0L,
            ["width"] = null,
            ["height"] = null,
        };
    }
}
