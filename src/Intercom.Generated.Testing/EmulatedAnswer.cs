using System.Text;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;

namespace Intercom;

/// <summary>What an <see cref="IntercomEmulator"/> answered, as far as it was sent.</summary>
public sealed class EmulatedAnswer
{
    private readonly ReadOnlyMemory<byte> _body;

    internal EmulatedAnswer(int status, IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        Status = status;
        Headers = headers;
        _body = body;
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The headers by their names, in any case; several of one name are joined by a comma.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body as text; empty when there is none.</summary>
    public string Body => Encoding.UTF8.GetString(_body.Span);

    /// <summary>The body as JSON, read anew each time; null when it is none.</summary>
    public JsonNode? Json => JsonTree.TryParse(_body);

    internal int Length => _body.Length;
}
