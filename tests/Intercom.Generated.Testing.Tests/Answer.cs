using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests;

/// <summary>What came back, read as plain JSON.</summary>
public sealed record Answer(int Status, JsonObject Json, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode? this[string name] => Json[name];

    public IReadOnlyList<string> UserIds => [.. Json["users"]!.AsArray().Select(user => (string)user!["user_id"]!)];

    /// <summary>The ids in a list.</summary>
    public IReadOnlyList<string> IdsIn(string key) => [.. Json[key]!.AsArray().Select(item => (string)item!["id"]!)];

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync();
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return new Answer(
            (int)response.StatusCode,
            JsonNode.Parse(body)!.AsObject(),
            response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    public void AssertError(int status, string code, string? field = null)
    {
        Assert.Equal(status, Status);
        Assert.Equal("error.list", (string?)Json["type"]);
        Assert.NotEmpty((string)Json["request_id"]!);
        JsonNode error = Assert.Single(Json["errors"]!.AsArray())!;
        Assert.Equal(code, (string?)error["code"]);
        Assert.NotEmpty((string)error["message"]!);
        Assert.Equal(field, (string?)error["field"]);
    }

    public void AssertOk() => Assert.Equal(200, Status);
}
