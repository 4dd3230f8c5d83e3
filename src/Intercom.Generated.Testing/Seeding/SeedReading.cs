using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;

namespace Intercom.Testing.Seeding;

/// <summary>Copies JSON that nothing may be lost of: a name that is there twice is refused, and so is text that is no Unicode.</summary>
/// <param name="refuse">Makes the exception of a place, what is wrong there, and what found it.</param>
internal sealed class SeedReading(Func<string, string, Exception?, ArgumentException> refuse)
{
    public JsonObject Object(JsonElement given, string place)
    {
        var result = new JsonObject();
        foreach (JsonProperty property in given.EnumerateObject())
        {
            string name = Name(property, place);
            if (result.ContainsKey(name))
                throw refuse($"{place}.{name}", "This name is there twice: write it once.", null);
            result[name] = Value(property.Value, $"{place}.{name}");
        }

        return result;
    }

    public string Name(JsonProperty property, string place) => Read(() => property.Name, place);

    private JsonNode? Value(JsonElement given, string place) => given.ValueKind switch
    {
        JsonValueKind.Object => Object(given, place),
        JsonValueKind.Array => new JsonArray([.. given.EnumerateArray().Select((item, i) => Value(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]")))]),
        _ => Read(() => JsonTree.From(given), place),
    };

    // Half a surrogate pair, or bytes that are no UTF-8.
    private T Read<T>(Func<T> read, string place)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException broken)
        {
            throw refuse(place, SeedText.NoUnicode, broken);
        }
    }
}
