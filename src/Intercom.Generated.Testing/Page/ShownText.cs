using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Intercom.Testing.Json;

namespace Intercom.Testing.Page;

/// <summary>Bodies and addresses as they may be shown: without what must stay secret.</summary>
internal static partial class ShownText
{
    private const string Secret = "hub_secret";
    private const string Masked = "***";
    private const int MostOfExcerpt = 4_000;

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON over several lines; what is none stays as it is.</summary>
    public static string Body(string body) => JsonTree.TryParse(Encoding.UTF8.GetBytes(body)) is { } json ? Json(json) : Plain(body);

    /// <param name="json">An object that is the caller's own; its secrets are taken out of it.</param>
    public static string Json(JsonNode json)
    {
        Mask(json);
        return Plain(json.ToJsonString(s_indented));
    }

    /// <summary>Text that is no JSON, or only the beginning of one.</summary>
    public static string Plain(string text) => UserInfo().Replace(SecretProperty().Replace(text, $"$1{Masked}"), $"//{Masked}@");

    public static string Parameter(string name, string value) => $"{name}={(IsSecret(name) ? Masked : Plain(value))}";

    public static string Header(string name, string value) =>
        name.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Cookie", StringComparison.OrdinalIgnoreCase)
            ? $"{name}: {(value.EndsWith($" {Masked}", StringComparison.Ordinal) ? value : Masked)}"
            : $"{name}: {Plain(value)}";

    /// <summary>The beginning of a text that is long.</summary>
    public static string Excerpt(string text) => text.Length <= MostOfExcerpt
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, MostOfExcerpt)}\n… and {text.Length - MostOfExcerpt} characters more");

    private static void Mask(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
                Mask(item);
        }
        else if (node is JsonObject fields)
        {
            foreach ((string name, JsonNode? value) in fields.ToArray())
            {
                if (value is not null && IsSecret(name))
                    fields[name] = Masked;
                else
                    Mask(value);
            }
        }
    }

    private static bool IsSecret(string name) => name.Equals(Secret, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""("hub_secret"\s*:\s*")(?:[^"\\]|\\.)*""", RegexOptions.IgnoreCase)]
    private static partial Regex SecretProperty();

    // http://name:password@host
    [GeneratedRegex("""//[^/?#@\s"]+@""")]
    private static partial Regex UserInfo();
}
