using System.Reflection;
using System.Text.Json;
using CsCheck;
using Intercom.Tests.Support;

namespace Intercom.Tests.Properties;

/// <summary>Whatever JSON a server answers, each model reads it, and writes the same again.</summary>
public class AnyJsonTests
{
    private static readonly Dictionary<string, Type> s_models = typeof(Resource).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(Resource)) && !type.IsAbstract && IntercomJsonContext.Default.GetTypeInfo(type) is not null)
        .ToDictionary(static type => type.Name);

    private static readonly string[] s_lists = [.. s_models.Values.Select(static type => Descriptor(type).ListKey).OfType<string>().Distinct()];

    public static TheoryData<string> Models => new(s_models.Keys);

    [Theory, MemberData(nameof(Models))]
    public void Any_json_is_read_and_written_again(string name)
    {
        Type model = s_models[name];
        string[] names = [.. Descriptor(model).Names.Select(static attribute => attribute.ToString())];
        HostileJson.With([.. names, .. s_lists]).Sample(
            json =>
            {
                string written = Json.Write(Json.Read(model, json));
                Json.Same(json, written);
                Json.Same(written, Json.Write(Json.Read(model, written)));
            },
            iter: 100);
    }

    [Fact]
    public void Any_json_is_a_notification_or_says_that_it_is_none() => HostileJson.With(["topic", "data", "item", "user", "conversation_parts", .. s_lists]).Sample(
        static json =>
        {
            var notification = Notification.Parse(json);
            Json.Same(json, Json.Write(notification));
            Assert.Throws<NotificationFormatException>(() => Notification.Parse(json[..^1]));
            Assert.Throws<NotificationFormatException>(() => Notification.Parse($"[{json}]"));
        },
        iter: 1000);

    private static ResourceDescriptor Descriptor(Type model) => (ResourceDescriptor)model.GetField("s_descriptor", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
}
