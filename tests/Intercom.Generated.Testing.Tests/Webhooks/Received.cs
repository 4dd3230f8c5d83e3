using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>A webhook that arrived.</summary>
public sealed record Received(Uri Url, ReadOnlyMemory<byte> Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonObject Json { get; } = JsonNode.Parse(Body.Span)!.AsObject();

    public string Topic => (string)Json["topic"]!;

    public string? Id => (string?)Json["id"];

    public JsonObject Item => Json["data"]!["item"]!.AsObject();

    /// <summary>The name of the event it tells of.</summary>
    public string? EventName => (string?)Item["event_name"];

    public long Attempt => (long)Json["delivery_attempts"]!;
}
