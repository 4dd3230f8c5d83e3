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
        ReadOnlyMemory<byte> body = request.HttpContext.Features.GetRequiredFeature<ReceivedBody>().Read();
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
            throw Refusal.BadRequest("The body is empty: it must be a JSON object, {} for one without properties");

        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return JsonTree.From(document.RootElement) as JsonObject ?? throw Refusal.BadRequest("The body must be a JSON object");
        }
        // Text that is no Unicode is an InvalidOperationException when it is read.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Refusal.BadRequest($"The body is not valid JSON: {exception.Message}");
        }
    }
}
