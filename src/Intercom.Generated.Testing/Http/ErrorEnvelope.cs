using System.Text.Json.Nodes;

namespace Intercom.Testing.Http;

/// <summary>The body of every error.</summary>
internal static class ErrorEnvelope
{
    public static JsonObject Of(string requestId, string code, string message, string? field)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        if (field is not null)
            error["field"] = field;

        return new JsonObject
        {
            ["type"] = "error.list",
            ["request_id"] = requestId,
            ["errors"] = new JsonArray(error),
        };
    }
}
