using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Seeding;

/// <summary>Writes an object made in code as JSON, whose values then know no C# type.</summary>
internal static class SeedText
{
    public const string NoUnicode = "This text is no Unicode: write both halves of a surrogate pair, in UTF-8.";

    /// <param name="given">The object.</param>
    /// <param name="place">What it is called; empty for a whole seed, whose places begin with its sections.</param>
    /// <exception cref="ArgumentException">It cannot be written, or not as it is.</exception>
    public static JsonDocument Of(JsonObject given, string place)
    {
        Check(given, place);
        return JsonDocument.Parse(given.ToJsonString());
    }

    // Written, half a surrogate pair would become another character, and ids that differ in it the same.
    private static void Check(JsonNode? node, string place)
    {
        if (node is JsonObject given)
        {
            foreach ((string name, JsonNode? value) in PropertiesOf(given, place))
            {
                CheckText(name, place);
                Check(value, place.Length == 0 ? name : $"{place}.{name}");
            }
        }
        else if (node is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
                Check(items[i], string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"));
        }
        else if (node is JsonValue value && TextOf(value, place) is { } text)
        {
            CheckText(text, place);
        }
    }

    // What was parsed is read at the first touch.
    private static KeyValuePair<string, JsonNode?>[] PropertiesOf(JsonObject given, string place)
    {
        try
        {
            return [.. given];
        }
        catch (ArgumentException twice)
        {
            throw Refuse(place, "A name is there twice: write it once.", twice);
        }
        catch (InvalidOperationException broken)
        {
            throw Refuse(place, NoUnicode, broken);
        }
    }

    private static string? TextOf(JsonValue value, string place)
    {
        try
        {
            return value.TryGetValue(out string? text) ? text : null;
        }
        catch (InvalidOperationException broken)
        {
            throw Refuse(place, NoUnicode, broken);
        }
    }

    private static void CheckText(string text, string place)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                throw Refuse(place, NoUnicode, null);
        }
    }

    private static ArgumentException Refuse(string place, string message, Exception? inner) => new($"{(place.Length == 0 ? "seed" : place)}: {message}", inner);
}
