using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Intercom;

namespace Quickstart.Export;

/// <summary>A line of the export: a user with all the API said of it.</summary>
internal static class UserLine
{
    public const byte End = (byte)'\n';

    // Nested values the API sends may be deeper than what System.Text.Json reads by itself.
    private static readonly JsonReaderOptions s_anyDepth = new() { MaxDepth = 1_000 };

    /// <summary>Nothing of it becomes part of a page, so letters stay letters.</summary>
    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1_000 };

    public static void Write(User user, MemoryStream line)
    {
        using (var writer = new Utf8JsonWriter(line, s_plain))
            JsonSerializer.Serialize(writer, user, IntercomJsonContext.Default.User);
        line.WriteByte(End);
    }

    /// <summary>The id of the user a line is of.</summary>
    /// <returns>The id; null for what is no whole line of a user, such as what a crash left.</returns>
    public static byte[]? IdIn(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, s_anyDepth);
            byte[]? id = null;
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = reader.ValueTextEquals("id"u8);
                reader.Read();
                if (isId && reader.TokenType is JsonTokenType.String)
                    id = Encoding.UTF8.GetBytes(reader.GetString()!);
                else if (isId && reader.TokenType is JsonTokenType.Number)
                    id = reader.ValueSpan.ToArray();
                else
                    reader.Skip();
            }

            // What follows the object is looked at too.
            return reader.Read() ? null : id;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
