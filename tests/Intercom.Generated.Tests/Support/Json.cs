using System.Text.Json;
using System.Text.Json.Nodes;

namespace Intercom.Tests.Support;

/// <summary>JSON as tests compare it.</summary>
internal static class Json
{
    /// <summary>Reads a resource as an answer holds it.</summary>
    public static T Read<T>(string json)
        where T : Resource => (T)Read(typeof(T), json);

    public static Resource Read(Type model, string json) => (Resource)JsonSerializer.Deserialize(json, model, IntercomJsonContext.Default)!;

    public static string Write(Resource resource) => JsonSerializer.Serialize(resource, resource.GetType(), IntercomJsonContext.Default);

    /// <summary>Asserts that both are the same JSON, whatever the order of members and the white space.</summary>
    public static void Same(string expected, string? actual)
    {
        Assert.NotNull(actual);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"Expected {expected}\nActual   {actual}");
    }
}
