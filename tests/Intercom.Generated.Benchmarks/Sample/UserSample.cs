using System.Globalization;
using System.Text.Json;

namespace Intercom.Benchmarks.Sample;

/// <summary>Users as the API sends them, with everything a user of a grown app has.</summary>
internal static class UserSample
{
    public static byte[] One(int number) => JsonSample.Of(writer => Write(writer, number));

    /// <summary>A page of a list; the last one names no next.</summary>
    public static byte[] Page(int page, int pages, int size) => JsonSample.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("type", "user.list");
        writer.WriteStartObject("pages");
        writer.WriteString("type", "pages");
        if (page < pages)
            writer.WriteString("next", string.Create(CultureInfo.InvariantCulture, $"https://api.intercom.io/users?per_page={size}&page={page + 1}"));
        else
            writer.WriteNull("next");
        writer.WriteNumber("page", page);
        writer.WriteNumber("per_page", size);
        writer.WriteNumber("total_pages", pages);
        writer.WriteEndObject();
        writer.WriteStartArray("users");
        for (int number = 0; number < size; number++)
            Write(writer, ((page - 1) * size) + number);
        writer.WriteEndArray();
        writer.WriteNumber("total_count", pages * size);
        writer.WriteEndObject();
    });

    public static void Write(Utf8JsonWriter writer, int number)
    {
        string digits = number.ToString("D6", CultureInfo.InvariantCulture);
        long time = 1_390_000_000 + number;
        writer.WriteStartObject();
        writer.WriteString("type", "user");
        writer.WriteString("id", "530370b477ad712000" + digits);
        writer.WriteString("user_id", "account-" + digits);
        writer.WriteBoolean("anonymous", false);
        writer.WriteString("email", $"person.{digits}@example.com");
        writer.WriteString("phone", "+3531" + digits);
        writer.WriteString("name", $"Person Number {digits}");
        writer.WriteNull("pseudonym");
        writer.WriteString("app_id", "a86dr8yl");
        writer.WriteStartObject("avatar");
        writer.WriteString("type", "avatar");
        writer.WriteString("image_url", $"https://example.com/avatars/{digits}.jpg");
        writer.WriteEndObject();
        writer.WriteStartObject("location_data");
        writer.WriteString("type", "location_data");
        writer.WriteString("city_name", $"City {number % 40}");
        writer.WriteString("continent_code", "EU");
        writer.WriteString("country_code", "IRL");
        writer.WriteString("country_name", "Ireland");
        writer.WriteNumber("latitude", 53.159233);
        writer.WriteNumber("longitude", -6.723);
        writer.WriteNull("postal_code");
        writer.WriteString("region_name", $"Region {number % 25}");
        writer.WriteString("timezone", "Europe/Dublin");
        writer.WriteEndObject();
        writer.WriteNumber("created_at", time);
        writer.WriteNumber("remote_created_at", time - 10);
        writer.WriteNumber("signed_up_at", time - 10);
        writer.WriteNumber("updated_at", time + 9000);
        writer.WriteNumber("last_request_at", time + 8000);
        writer.WriteString("last_seen_ip", "192.0.2.17");
        writer.WriteNumber("session_count", number % 97);
        writer.WriteBoolean("unsubscribed_from_emails", false);
        writer.WriteBoolean("marked_email_as_spam", false);
        writer.WriteBoolean("has_hard_bounced", false);
        writer.WriteString("user_agent_data", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)");
        writer.WriteStartObject("custom_attributes");
        writer.WriteString("paid_subscriber", "yes");
        writer.WriteNumber("monthly_spend", 155.5);
        writer.WriteNumber("team_mates", number % 13);
        writer.WriteNumber("trial_ends_at", time + 100_000);
        writer.WriteBoolean("is_beta", true);
        writer.WriteNull("coupon");
        writer.WriteEndObject();
        WriteList(writer, "social_profiles", "social_profile", [("name", "Twitter"), ("id", "1235d3213"), ("username", "th" + digits), ("url", "https://twitter.com/th" + digits)]);
        WriteList(writer, "companies", "company", [("type", "company"), ("id", "530370b477ad7120002e"), ("company_id", "acme"), ("name", "Acme")]);
        WriteList(writer, "segments", "segment", [("type", "segment"), ("id", "5310d8e7598c9a0b24000002")]);
        WriteList(writer, "tags", "tag", [("type", "tag"), ("id", "202"), ("name", "vip")]);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string key, string type, (string Name, string Value)[] only)
    {
        writer.WriteStartObject(key);
        writer.WriteString("type", type + ".list");
        writer.WriteStartArray(key);
        writer.WriteStartObject();
        foreach ((string name, string value) in only)
            writer.WriteString(name, value);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
