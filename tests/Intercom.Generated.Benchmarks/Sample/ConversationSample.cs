using System.Globalization;
using System.Text.Json;

namespace Intercom.Benchmarks.Sample;

/// <summary>A conversation that went on for a while.</summary>
internal static class ConversationSample
{
    public static byte[] WithParts(int parts) => JsonSample.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("type", "conversation");
        writer.WriteString("id", "147");
        writer.WriteNumber("created_at", 1_400_850_973);
        writer.WriteNumber("updated_at", 1_400_857_494);
        writer.WriteNumber("waiting_since", 1_400_857_494);
        writer.WriteNull("snoozed_until");
        writer.WriteStartObject("conversation_message");
        writer.WriteString("type", "conversation_message");
        writer.WriteString("id", "33954111");
        writer.WriteString("subject", "");
        writer.WriteString("body", "<p>Hi Alice,</p><p>we noticed you using our Product, do you have any questions?</p>");
        WriteAuthor(writer, "author", "admin", "25");
        WriteAttachment(writer);
        writer.WriteEndObject();
        WriteAuthor(writer, "user", "user", "536e564f316c83104c000020");
        WriteAuthor(writer, "assignee", "admin", "25");
        writer.WriteBoolean("open", true);
        writer.WriteString("state", "open");
        writer.WriteBoolean("read", true);
        writer.WriteStartObject("conversation_parts");
        writer.WriteString("type", "conversation_part.list");
        writer.WriteStartArray("conversation_parts");
        for (int number = 0; number < parts; number++)
            WritePart(writer, number);
        writer.WriteEndArray();
        writer.WriteNumber("total_count", parts);
        writer.WriteEndObject();
        writer.WriteStartObject("tags");
        writer.WriteString("type", "tag.list");
        writer.WriteStartArray("tags");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static void WritePart(Utf8JsonWriter writer, int number)
    {
        string digits = number.ToString("D4", CultureInfo.InvariantCulture);
        writer.WriteStartObject();
        writer.WriteString("type", "conversation_part");
        writer.WriteString("id", "14253" + digits);
        writer.WriteString("part_type", number % 5 == 4 ? "note" : "comment");
        writer.WriteString("body", $"<p>Answer {digits}: thanks, that is what I was looking for. Can it be had by the end of the week?</p>");
        writer.WriteNumber("created_at", 1_400_850_973 + number);
        writer.WriteNumber("updated_at", 1_400_850_973 + number);
        writer.WriteNumber("notified_at", 1_400_850_973 + number);
        writer.WriteNull("assigned_to");
        WriteAuthor(writer, "author", number % 2 == 0 ? "user" : "admin", number % 2 == 0 ? "536e564f316c83104c000020" : "25");
        if (number % 10 == 0)
            WriteAttachment(writer);
        writer.WriteNull("external_id");
        writer.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter writer, string key, string type, string id)
    {
        writer.WriteStartObject(key);
        writer.WriteString("type", type);
        writer.WriteString("id", id);
        writer.WriteEndObject();
    }

    private static void WriteAttachment(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("attachments");
        writer.WriteStartObject();
        writer.WriteString("type", "upload");
        writer.WriteString("name", "signature.png");
        writer.WriteString("url", "https://example.com/signature.png");
        writer.WriteString("content_type", "image/png");
        writer.WriteNumber("filesize", 114);
        writer.WriteNumber("width", 13);
        writer.WriteNumber("height", 13);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
