using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

/// <summary>A webhook as it arrived.</summary>
public sealed record WireHook(string Method, string Url, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    public JsonNode Json { get; } = JsonNode.Parse(Body.Span)!;

    public string Topic => (string)Json["topic"]!;

    public JsonNode Item => Json["data"]!["item"]!;
}
