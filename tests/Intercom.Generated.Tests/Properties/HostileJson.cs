using CsCheck;

namespace Intercom.Tests.Properties;

/// <summary>JSON a server may answer with: the names its models have, and under them anything at all.</summary>
internal static class HostileJson
{
    private static readonly Gen<string> s_scalar = Gen.OneOf(
        "null", "true", "false", "0", "-0", "1", "-1", "1.10", "1.5e3", "1e400", "-1e-400", "2147483648", "9223372036854775808", "1401970114", "1401970114.25", "253402300800",
        "79228162514264337593543950336", "0.1000000000000000055511151231257827", "12345678901234567890.12345678901234567890", "\"\"", "\" \"", "\"1\"", "\"-1.5\"", "\"true\"", "\"False\"",
        "\"NaN\"", "\"Infinity\"", "\"1401970114\"", "\"2017-11-27T11:12:24.713Z\"", "\"9999-99-99\"", "\"user\"", "\"user.list\"", "\"admin\"", "\"error.list\"", "\"a b@c.d\"", "\"\\u0000\\u001f\\ufffe\"",
        "\"\\ud83d\\ude00\"", "\"ünïcödé 日本\"", "\"\\\"\\\\\\/\"", "\"<script>\"");

    /// <summary>An object with some of these names.</summary>
    public static Gen<string> With(IReadOnlyList<string> names)
    {
        Gen<string> name = Gen.OneOf<string>([.. names, .. names, "type", "id", "data", "next", "never_seen", "", "a.b", "$ref", "__proto__", "ÿ"]);
        Gen<string> value = Gen.Recursive<string>((depth, inner) => depth > 3 ? s_scalar : Gen.Frequency((6, s_scalar), (2, Array(inner)), (3, Object(name, inner))));
        return Object(name, value);
    }

    private static Gen<string> Array(Gen<string> element) => element.Array[0, 4].Select(static elements => $"[{string.Join(',', elements)}]");

    private static Gen<string> Object(Gen<string> name, Gen<string> value) => Gen.Select(name, value).Array[0, 10].Select(static members =>
        $"{{{string.Join(',', members.DistinctBy(static member => member.Item1).Select(static member => $"\"{member.Item1}\": {member.Item2}"))}}}");
}
