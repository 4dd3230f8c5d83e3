using System.Text.Json;

namespace Intercom;

/// <summary>How deep JSON may go. Values no model declares may be nested by whoever made them; ten levels would do for the rest.</summary>
internal static class JsonDepth
{
    public const int Max = 500;

    /// <summary>Whether JSON goes deeper than so many levels, before it ends or breaks off.</summary>
    public static bool IsExceeded(ReadOnlySpan<byte> json, int depth)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
            while (reader.Read())
            {
                // The reader counts the levels around what it stands at.
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= depth)
                    return true;
            }

            return false;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
