using System.Text;
using System.Text.Json.Nodes;
using Intercom.Testing.Journal;
using Intercom.Testing.Json;

namespace Intercom;

/// <summary>A request that came to an <see cref="IntercomEmulator"/>, and what was answered.</summary>
public sealed class EmulatedRequest
{
    private readonly ReadOnlyMemory<byte> _body;
    private volatile EmulatedAnswer? _answer;

    internal EmulatedRequest(ReadOnlyMemory<byte> body) => _body = body;

    /// <summary>The method.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The path as it was sent, unescaped and without the query: <c>/users/1</c>. <see cref="Is"/> compares paths.</summary>
    public required string Path { get; init; }

    /// <summary>The query by its parameters' names; several values of one name are joined by a comma.</summary>
    public required IReadOnlyDictionary<string, string> Query { get; init; }

    /// <summary>
    /// The headers by their names, in any case; several of one name are joined by a comma. Of <c>Authorization</c> only the scheme is kept:
    /// <c>Bearer ***</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The pattern of the path that serves it, <c>/users/{id}</c>; null for a request that nothing serves.</summary>
    public required string? Route { get; init; }

    /// <summary>What the answer says in <c>X-Request-Id</c>, and an error in <c>request_id</c>.</summary>
    public required string RequestId { get; init; }

    /// <summary>When it came, by the clock of <see cref="IntercomEmulatorOptions.TimeProvider"/>.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The body as text; empty when there is none.</summary>
    public string Body => Encoding.UTF8.GetString(_body.Span);

    /// <summary>The body as JSON, read anew each time; null when it is none.</summary>
    public JsonNode? Json => JsonTree.TryParse(_body);

    /// <summary>What was answered; null while it is carried out, and for good when the connection was cut before the answer.</summary>
    public EmulatedAnswer? Answer
    {
        get => _answer;
        internal set => _answer = value;
    }

    /// <summary>The <see cref="Fault.Name"/> of the fault that befell it; null for none.</summary>
    public string? Fault { get; internal set; }

    /// <summary>How much of it is kept.</summary>
    internal int Length => _body.Length + (Answer?.Length ?? 0);

    /// <summary>Whether this is a request with a method to a path. A slash at the end of either path makes no difference.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">A path, <c>/users/1</c>, or a pattern whose braces stand for any one segment: <c>/users/{id}</c>.</param>
    /// <returns>True when both fit.</returns>
    public bool Is(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        return Method == method && PathPattern.Fits(path, Path);
    }

    /// <summary>The request in one line, for messages.</summary>
    /// <returns><c>GET /users?email=a@example.com: 404</c>, with what befell it.</returns>
    public override string ToString()
    {
        string query = string.Join('&', Query.Select(parameter => $"{parameter.Key}={parameter.Value}"));
        string status = Answer is { } answer ? $"{answer.Status}" : "no answer";
        return $"{Method} {Path}{(query.Length > 0 ? "?" : "")}{query}: {status}{(Route is null ? " (no route)" : "")}{(Fault is null ? "" : $" ({Fault})")}";
    }
}
