using NJsonSchema;

namespace Intercom.Generators.Tests.Schema;

/// <summary>Each mistake is made in a description that is right without it.</summary>
public sealed class SharedRefusalTests
{
    private const string Right = """
        {
          "$comment": "For a test.",
          "doc": "What is shared.",
          "namespace": "My.Intercom",
          "address": "https://api.example.org",
          "versions": { "header": "Version", "known": ["1"], "default": "1" },
          "paging": { "scroll": { "doc": "Goes on.", "follow": "cursor", "cursor": "scroll_param" } },
          "models": { "$comment": "None." },
          "unions": { "any": { "name": "IAny", "doc": "Whatever.", "models": ["tag"], "otherwise": "user" } },
          "errors": { "server": { "doc": "It failed.", "codes": ["server_error"], "statuses": ["500", "5xx"] } }
        }
        """;

    [Fact]
    public async Task What_is_right_is_taken() => Assert.Empty(await ValidateAsync(Right));

    [Theory]
    [InlineData("\"namespace\": \"My.Intercom\"", "\"namespace\": \"My.intercom\"")]
    [InlineData("\"address\": \"https://api.example.org\"", "\"address\": \"api.example.org\"")]
    [InlineData("\"known\": [\"1\"]", "\"known\": [1]")]
    [InlineData("\"follow\": \"cursor\"", "\"follow\": \"next\"")]
    [InlineData("\"5xx\"", "\"5x\"")]
    [InlineData("\"codes\"", "\"code\"")]
    [InlineData("\"doc\": \"It failed.\",", "")]
    [InlineData("\"name\": \"IAny\"", "\"name\": \"any\"")]
    [InlineData("\"doc\": \"Whatever.\",", "")]
    [InlineData("\"models\": [\"tag\"]", "\"models\": []")]
    [InlineData("\"models\": [\"tag\"]", "\"models\": \"tag\"")]
    [InlineData("\"models\": [\"tag\"]", "\"models\": [\"tag\"], \"list\": \"any\"")]
    [InlineData(", \"otherwise\": \"user\"", "")]
    public async Task A_mistake_is_refused(string right, string wrong)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);
        Assert.NotEmpty(await ValidateAsync(Right.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<object>> ValidateAsync(string json)
    {
        JsonSchema schema = await ApiSpec.SchemaAsync("intercom.schema.json");
        return schema.Validate(json);
    }
}
