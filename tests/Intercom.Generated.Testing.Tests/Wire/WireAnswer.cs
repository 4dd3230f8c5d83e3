using System.Globalization;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

/// <summary>An answer as it came over the wire. A path such as <c>users.0.id</c> leads into its JSON.</summary>
public sealed record WireAnswer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    private readonly JsonNode? _json = Text.Length == 0 ? null : JsonNode.Parse(Text);

    public static async Task<WireAnswer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether there is something at the path, be it null.</summary>
    public bool Has(string path)
    {
        int dot = path.LastIndexOf('.');
        return (dot < 0 ? _json : Node(path[..dot])) is JsonObject parent && parent.ContainsKey(path[(dot + 1)..]);
    }

    public JsonNode? Node(string path)
    {
        JsonNode? node = _json;
        foreach (string step in path.Split('.'))
        {
            node = node switch
            {
                JsonObject fields => fields[step],
                JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < items.Count => items[i],
                _ => null,
            };
        }

        return node;
    }

    public string? Read(string path) => Node(path)?.ToString();

    /// <summary>How many elements the array at the path has.</summary>
    public int Count(string path) => Node(path)!.AsArray().Count;

    /// <summary>A value of each element of the array at the path.</summary>
    public IReadOnlyList<string?> Each(string path, string value) => [.. Node(path)!.AsArray().Select(item => item![value]?.ToString())];

    /// <summary>The value at the path, as JSON; <c>absent</c> where there is none.</summary>
    public string Json(string path) => Has(path) ? Node(path)?.ToJsonString() ?? "null" : "absent";

    /// <summary>A success with an object of this type.</summary>
    public WireAnswer Is(string type)
    {
        Assert.True(Status == 200, $"{Status}: {Text}");
        Assert.Equal(type, Read("type"));
        return this;
    }

    /// <summary>An <c>error.list</c> with one error of this code.</summary>
    public WireAnswer Refuses(int status, string code)
    {
        Assert.True(Status == status, $"{Status}: {Text}");
        Assert.Equal("error.list", Read("type"));
        Assert.False(string.IsNullOrEmpty(Read("request_id")));
        Assert.Equal(1, Count("errors"));
        Assert.Equal(code, Read("errors.0.code"));
        Assert.False(string.IsNullOrEmpty(Read("errors.0.message")));
        return this;
    }
}
