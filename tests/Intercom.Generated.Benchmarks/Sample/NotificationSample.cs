using System.Security.Cryptography;

namespace Intercom.Benchmarks.Sample;

/// <summary>A notification of a new user, and its signature.</summary>
internal static class NotificationSample
{
    public const string Secret = "3b1c7d0c57c04e6c9c8d5a0c6f1e2d3b";

    public static byte[] Body { get; } = JsonSample.Of(static writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("type", "notification_event");
        writer.WriteString("app_id", "a86dr8yl");
        writer.WriteStartObject("data");
        writer.WriteString("type", "notification_event_data");
        writer.WritePropertyName("item");
        UserSample.Write(writer, 7);
        writer.WriteEndObject();
        writer.WriteString("id", "notif_d9697680-d363-11e7-9ccb-d3a7f70c358c");
        writer.WriteString("topic", "user.created");
        writer.WriteString("delivery_status", "pending");
        writer.WriteNumber("delivery_attempts", 1);
        writer.WriteNumber("delivered_at", 0);
        writer.WriteNumber("first_sent_at", 1_511_781_146);
        writer.WriteNumber("created_at", 1_511_781_145);
        writer.WriteNull("self");
        writer.WriteEndObject();
    });

    public static string Signature { get; } =
        "sha1=" + Convert.ToHexStringLower(HMACSHA1.HashData(System.Text.Encoding.UTF8.GetBytes(Secret), Body));
}
