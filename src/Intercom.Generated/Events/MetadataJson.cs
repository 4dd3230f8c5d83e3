using System.Text.Json;

namespace Intercom;

/// <summary>The values of an event's metadata that are objects.</summary>
internal static class MetadataJson
{
    public static AttributeValue Of(RichLink link) => AttributeValue.ObjectOf(link, static (link, writer) =>
    {
        writer.WriteString("value"u8, link.Value);
        writer.WriteString("url"u8, link.Url);
    });

    public static AttributeValue Of(MonetaryAmount money) => AttributeValue.ObjectOf(money, static (money, writer) =>
    {
        writer.WriteNumber("amount"u8, money.Amount);
        writer.WriteString("currency"u8, money.Currency);
    });

    /// <summary>By what the object has, whatever else it has.</summary>
    public static MetadataKind KindOf(AttributeValue value)
    {
        JsonElement json = value.ToJsonElement();
        if (json.ValueKind != JsonValueKind.Object)
            return MetadataKind.Json;
        if (Text(json, "url") is { Length: > 0 } && Text(json, "value") is { Length: > 0 })
            return MetadataKind.RichLink;

        bool isMoney = WireText.TryGetProperty(json, "amount", out JsonElement amount) && amount.ValueKind == JsonValueKind.Number && amount.TryGetInt64(out _)
            && Text(json, "currency") is { Length: 3 } currency && currency.All(char.IsAsciiLetter);
        return isMoney ? MetadataKind.MonetaryAmount : MetadataKind.Json;
    }

    public static RichLink ToRichLink(AttributeValue value)
    {
        JsonElement json = value.ToJsonElement();
        return new RichLink(json.GetProperty("value").GetString()!, json.GetProperty("url").GetString()!);
    }

    public static MonetaryAmount ToMonetaryAmount(AttributeValue value)
    {
        JsonElement json = value.ToJsonElement();
        return new MonetaryAmount(json.GetProperty("amount").GetInt64(), json.GetProperty("currency").GetString()!);
    }

    /// <summary>The text of a member; null where it has none, or one with half a character in it.</summary>
    private static string? Text(JsonElement json, string name)
    {
        try
        {
            return WireText.TryGetProperty(json, name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
