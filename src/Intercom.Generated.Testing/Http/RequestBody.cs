using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Journal;
using Intercom.Testing.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Intercom.Testing.Http;

/// <summary>Reads a body, which must be one JSON object. Its content type is not looked at.</summary>
internal static class RequestBody
{
    public static JsonObject Read(HttpRequest request)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(request.HttpContext.Features.GetRequiredFeature<ReceivedBody>().Read());
            return JsonTree.From(document.RootElement) as JsonObject ?? throw Refusal.BadRequest("The body must be a JSON object");
        }
        // Text that is no Unicode is an InvalidOperationException when it is read.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Refusal.BadRequest($"The body is not valid JSON: {exception.Message}");
        }
    }
}
