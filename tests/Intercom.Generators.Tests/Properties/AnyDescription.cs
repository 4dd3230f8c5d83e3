using System.Reflection;
using CsCheck;
using Intercom.Generators.Binding;
using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Injection;
using Intercom.Generators.Tests.Library;

namespace Intercom.Generators.Tests.Properties;

/// <summary>Texts a file of a description may hold, from nothing like one to very nearly one.</summary>
internal static class AnyDescription
{
    private static readonly string[] s_keys =
        [.. typeof(Keys).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<KeyTable>().SelectMany(table => table.Keys).Select(key => key.Name).Distinct()];

    /// <summary>What the format's values are made of, and what would be code.</summary>
    private static readonly string[] s_words =
    [
        "thing", "list of thing", "array of thing", "page of thing", "changes of thing", "thing or list of thing", "integer at a.b", "list of thing at a", "nothing", "string", "timestamp", "integer", "any object",
        "custom attributes", "event metadata", "list of string", "read-only", "write-only", "now", "find", "load", "create", "save", "delete", "list", "scroll", "count", "act", "GET /things", "GET /things/{id}",
        "POST /things", "PUT /things/{id}/{size}", "DELETE /things?id={id}", "pages", "link", "cursor", "safe", "never", "id", "name", "type", "class", "await", "Thing", "Class", "sort_order", "anything", "not_found",
        "404", "5xx", "1.4", "from 1.3", "", " ", .. HostileText.All,
    ];

    private static readonly Gen<string> s_text = Gen.Frequency((8, Gen.OneOf<string>([.. s_words])), (1, Gen.String));

    private static readonly Gen<string> s_quoted = s_text.Select(text => $"\"{HostileText.Json(text)}\"");

    private static readonly Gen<string> s_name = Gen.Frequency((6, Gen.OneOf<string>([.. s_keys]).Select(key => $"\"{key}\"")), (3, s_quoted), (1, Gen.OneOf<string>("\"$comment\"", "\"\\ud800\"", "\"a\"")));

    private static readonly Gen<string> s_scalar = Gen.Frequency((8, s_quoted), (1, Gen.OneOf<string>("null", "true", "false", "0", "-1e999", "202", "1.50", "\"\\udc00\"")));

    private static readonly Gen<string> s_value = Gen.Recursive<string>((depth, inner) => depth > 5 ? s_scalar : Gen.Frequency((5, s_scalar), (1, Array(inner)), (4, Object(inner))));

    private static readonly string[] s_files = [SmallApi.Shared, SmallApi.Of("thing", "things"), Boats.Json];

    /// <summary>Any text at all, and any with the characters of JSON.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(Gen.String, Gen.OneOf<string>("{", "}", "[", "]", "\"", ":", ",", "\\", "\\u", "//", "0", "-", "e", "null", "\ufeff", "\r\n", "\0", "\ud800", "\udc00", "\u2028", "\"doc\"").Array[0, 40].Select(string.Concat));

    /// <summary>Any JSON, with the keys of the format more often than others.</summary>
    public static Gen<string> Json { get; } = Object(s_value);

    /// <summary>A description with a few stretches of it replaced by JSON, by each other, or by nothing.</summary>
    public static Gen<string> Spoiled { get; } = Gen.Select(Gen.OneOf<string>([.. s_files]), Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, int.MaxValue - 1], s_value, Gen.Int[0, 4]).Array[1, 4])
        .Select((file, changes) => changes.Aggregate(file, (text, change) => Spoil(text, change.Item1, change.Item2, change.Item3, change.Item4)));

    private static Gen<string> Array(Gen<string> element) => element.Array[0, 4].Select(elements => $"[{string.Join(',', elements)}]");

    private static Gen<string> Object(Gen<string> value) => Gen.Select(s_name, value).Array[0, 8].Select(members => $"{{{string.Join(',', members.Select(member => $"{member.Item1}: {member.Item2}"))}}}");

    /// <summary>Replaces one token, by which most of what comes of it is still JSON; now and then a stretch of any length.</summary>
    private static string Spoil(string text, int first, int second, string value, int how)
    {
        string[] quoted = text.Split('"');
        if (quoted.Length < 4)
            return value;

        // Every other part stands between two quotes.
        int one = (first % (quoted.Length / 2)) * 2 + 1;
        int other = (second % (quoted.Length / 2)) * 2 + 1;
        switch (how)
        {
            case 0:
                (quoted[one], quoted[other]) = (quoted[other], quoted[one]);
                return string.Join('"', quoted);
            case 1:
                quoted[one] = quoted[other];
                return string.Join('"', quoted);
            case 2:
                return $"{string.Join('"', quoted[..one])}{value}{string.Join('"', quoted[(one + 1)..])}";
            case 3:
                quoted[one] = HostileText.Json(HostileText.All[second % HostileText.All.Count]);
                return string.Join('"', quoted);
            default:
                int start = first % text.Length;
                return text.Remove(start, Math.Min(second % 40, text.Length - start));
        }
    }
}
