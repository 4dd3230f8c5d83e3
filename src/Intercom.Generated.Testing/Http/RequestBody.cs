using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>Reads a body, which must be one JSON object. Its content type is not looked at.</summary>
internal static class RequestBody
{
    public static async Task<JsonObject> ReadAsync(HttpRequest request)
    {
        try
        {
            using JsonDocument document = await JsonDocument
                .ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted)
                .ConfigureAwait(false);
            return JsonTree.From(document.RootElement) as JsonObject ?? throw Refusal.BadRequest("The body must be a JSON object");
        }
        // Text that is no Unicode is an InvalidOperationException when it is read.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Refusal.BadRequest($"The body is not valid JSON: {exception.Message}");
        }
    }
}
