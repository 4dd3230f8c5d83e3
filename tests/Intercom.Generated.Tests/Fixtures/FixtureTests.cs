using System.Text.Json.Nodes;
using Intercom.Tests.Support;

namespace Intercom.Tests.Fixtures;

/// <summary>Each payload of another client is read as what it is, and written back without a loss.</summary>
public class FixtureTests
{
    private static readonly Dictionary<string, Type> s_subjects = new() { ["company"] = typeof(Company), ["conversation"] = typeof(Conversation), ["user"] = typeof(User) };

    private readonly CannedHandler _http = new();

    /// <summary>An empty row stands for a checkout without payloads beside it: a theory must have rows.</summary>
    public static TheoryData<string> Files => [.. FixtureFiles.All.DefaultIfEmpty("")];

    [Theory, MemberData(nameof(Files))]
    public Task A_payload_loses_nothing(string file)
    {
        if (file.Length == 0)
            return Task.CompletedTask;

        string json = FixtureFiles.Read(file);
        JsonNode payload = JsonNode.Parse(json)!;
        return (string?)(payload as JsonObject)?["type"] switch
        {
            "error.list" => IsAnErrorAsync(json, (JsonObject)payload),
            "notification_event" => Task.Run(() => IsANotification(json, (JsonObject)payload)),
            { } type when type.EndsWith(".list", StringComparison.Ordinal) => IsAListAsync(type, json, (JsonObject)payload),
            null when payload is JsonObject && payload["request"] is { } wrapped => IsAWrappedSubscriptionAsync(json, wrapped),
            _ => Task.Run(() => IsTheSameWritten(file, payload as JsonArray ?? [payload.DeepClone()])),
        };
    }

    private static void IsTheSameWritten(string file, JsonArray items)
    {
        Assert.NotEmpty(items);
        foreach (JsonNode? item in items)
        {
            string json = item!.ToJsonString();
            Json.Same(json, Json.Write(Json.Read(FixtureModels.Of(file, item), json)));
        }
    }

    private static void IsANotification(string json, JsonObject payload)
    {
        var notification = Notification.Parse(json);
        JsonNode item = payload["data"]!["item"]!;
        Assert.Equal(s_subjects[(string)item["type"]!], notification.ModelType);
        Assert.Equal((string?)payload["topic"], notification.Topic);
        Json.Same(item.ToJsonString(), Json.Write(notification.Model));
        Json.Same(json, Json.Write(notification));
    }

    private async Task IsAListAsync(string type, string json, JsonObject payload)
    {
        (IReadOnlyList<Resource> items, string? next) = await FixtureLists.ReadAsync(type, _http.Answer(json).Client());
        JsonArray records = payload.Select(member => member.Value).OfType<JsonArray>().Single();
        Assert.NotEmpty(records);
        Assert.Equal(records.Count, items.Count);
        foreach ((JsonNode? record, Resource item) in records.Zip(items))
            Json.Same(record!.ToJsonString(), Json.Write(item));

        Assert.Equal((string?)payload["pages"]?["next"], next);
    }

    private async Task IsAnErrorAsync(string json, JsonObject payload)
    {
        var exception = await Assert.ThrowsAsync<ResourceNotFoundException>(() => _http.Answer(json, 404).Client().Users.FindAsync(id: "1"));
        Assert.Equal(
            payload["errors"]!.AsArray().Select(error => new IntercomError((string?)error!["code"], (string?)error["message"], (string?)error["field"])),
            exception.Errors);
        Assert.Equal(json, exception.ResponseBody);
    }

    private async Task IsAWrappedSubscriptionAsync(string json, JsonNode wrapped)
    {
        Subscription subscription = await _http.Answer(json).Client().Subscriptions.FindAsync(id: "nsub_123456789");
        Json.Same(wrapped.ToJsonString(), Json.Write(subscription));
    }
}
