using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Intercom.Tests.Secrets;

/// <summary>A secret is hidden in whatever spelling a server gives it back, and nothing else is.</summary>
public class SecretMaskTests
{
    private const string Secret = "dG9r/omFj+Y2Vz%41cy1\\0b'2tl&bi=";
    private const string Short = "k3y/+=";

    public static TheoryData<string, Func<string, string>> Spellings => new()
    {
        { "as it is", static secret => secret },
        { "JSON", static secret => JsonEncodedText.Encode(secret).Value },
        { "JSON of a relaxed writer", static secret => JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value },
        { "JSON with escaped slashes", static secret => JsonEncodedText.Encode(secret).Value.Replace("/", "\\/", StringComparison.Ordinal) },
        { "JSON in lower case", static secret => All(secret, static character => $"\\u{(int)character:x4}") },
        { "JSON in JSON", static secret => JsonEncodedText.Encode(JsonEncodedText.Encode(secret).Value).Value },
        { "JSON in JSON in JSON", static secret => JsonEncodedText.Encode(JsonEncodedText.Encode(JsonEncodedText.Encode(secret).Value).Value).Value },
        { "an address", Uri.EscapeDataString },
        { "an address in lower case", static secret => All(secret, static character => $"%{(int)character:x2}") },
        { "an address in an address", static secret => Uri.EscapeDataString(Uri.EscapeDataString(secret)) },
        { "HTML", WebUtility.HtmlEncode },
        { "HTML in decimal", static secret => All(secret, static character => $"&#{(int)character};") },
        { "HTML in hexadecimal", static secret => All(secret, static character => $"&#x000{(int)character:X};") },
        { "HTML in JSON", static secret => JsonEncodedText.Encode(All(secret, static character => $"&#{(int)character};")).Value },
        { "an address in HTML in JSON", static secret => JsonEncodedText.Encode(WebUtility.HtmlEncode(Uri.EscapeDataString(secret))).Value },
    };

    [Theory, MemberData(nameof(Spellings))]
    public void A_secret_is_hidden_in_any_spelling(string name, Func<string, string> spell)
    {
        Assert.NotEmpty(name);
        var mask = new SecretMask([Secret, Short]);
        foreach (string secret in new[] { Secret, Short })
        {
            foreach ((string before, string after) in new[] { ("", ""), ("<a b=\"", "\">"), ("\\u0027", "\\n"), ("\\n", "\\u0026"), ("%22", "%22"), ("ä&quot;", "&amp;") })
                Assert.Equal(before + "***" + after, mask.Hide(before + spell(secret) + after));
        }
    }

    [Theory, MemberData(nameof(Spellings))]
    public void The_beginning_of_a_secret_is_hidden_wherever_the_text_breaks_off(string name, Func<string, string> spell)
    {
        Assert.NotEmpty(name);
        var mask = new SecretMask([Secret]);
        string whole = spell(Secret);
        for (int length = whole.Length * 2 / 3; length < whole.Length; length++)
            Assert.Equal("<***", mask.Hide("<" + whole[..length]));
    }

    [Theory]
    [InlineData("p/q%10r&ABCDEFGHIJKLMNOPQRSTUVWXYZ", """{"m":"p\/q%10r&ABCDEFGHIJKLMNOPQRSTUVWXYZ"}""", """{"m":"***"}""")]
    [InlineData("ab\\édefghijklmnopq", "<b>ab\\&#233;defghijklmnopq</b>", "<b>***</b>")]
    [InlineData("it ends in one\\", """{"m":"it ends in one\\"}""", """{"m":"***"}""")]
    [InlineData("it ends in %4", "(it ends in %4)", "(***)")]
    [InlineData("<&&#65;bc-defghijkl>", "-<&&#65;bc-defghijkl>-", "-***-")]
    public void A_secret_that_looks_escaped_itself_is_hidden_whole(string secret, string text, string hidden) => Assert.Equal(hidden, new SecretMask([secret]).Hide(text));

    [Fact]
    public void Beyond_the_plane_of_most_scripts_too()
    {
        const string secret = "schlüssel-🔑-für-🚪";
        var mask = new SecretMask([secret]);
        Assert.Equal("<***>", mask.Hide($"<{Uri.EscapeDataString(secret)}>"));
        Assert.Equal("<***>", mask.Hide($"<{JsonEncodedText.Encode(secret).Value}>"));
        Assert.Equal("<***>", mask.Hide($"<{WebUtility.HtmlEncode(secret)}>"));
        Assert.Equal("<***", mask.Hide($"<{Uri.EscapeDataString(secret)[..^2]}"));
        Assert.Equal("<***", mask.Hide("<schlüssel\uFFFD"));
        Assert.Equal("a=***", new SecretMask(["a secret of words"]).Hide("a=a+secret+of+words"));
    }

    [Theory]
    [InlineData("token", "the token is gone", "the *** is gone")]
    [InlineData("token", "token_revoked tokens", "token_revoked tokens")]
    [InlineData("abc", "abc", "abc")]
    [InlineData("a-long-secret-of-its-own", "xa-long-secret-of-its-ownx", "x***x")]
    [InlineData("a-long-secret-of-its-own", "it ends in a-long-sec", "it ends in ***")]
    [InlineData("a-long-secret-of-its-own", "it ends in a%2Dlong%2Dsec", "it ends in ***")]
    [InlineData("a-long-secret-of-its-own", "it ends in a-l", "it ends in a-l")]
    [InlineData("aaaaaaaaaaaa", "<aaaaaaaaaaaaaaaaaaaa>", "<***>")]
    public void What_is_no_secret_stays(string secret, string text, string hidden) => Assert.Equal(hidden, new SecretMask([secret]).Hide(text));

    [Theory]
    [InlineData("""{"hub_secret":"a\"b"}""", """{"hub_secret":"***"}""")]
    [InlineData("""{"hub_secret":"a""", """{"hub_secret":"***""")]
    [InlineData("""{"hub_secret":"a\""", """{"hub_secret":"***""")]
    [InlineData("{\"hub_secret\" :\n\"a\nb\"}", "{\"hub_secret\" :\n\"***\"}")]
    [InlineData("""{"echo":"{\"api_key\":\"abc\",\"x\":1}"}""", """{"echo":"{\"api_key\":\"***\",\"x\":1}"}""")]
    [InlineData("""{"hub_secret":null,"x":"y"}""", """{"hub_secret":null,"x":"y"}""")]
    public void A_member_that_holds_a_secret_by_its_name_is_hidden_whatever_it_is(string text, string hidden) =>
        Assert.Equal(hidden, new SecretMask([]).Hide(text));

    [Theory]
    [InlineData("\"hub_secret\":\"", "\\x")]
    [InlineData("", "\\")]
    [InlineData("", "%")]
    [InlineData("", "&#x0")]
    [InlineData("", "\\\\u005c")]
    [InlineData("", "\"authorization\" ")]
    public void A_long_text_is_searched_in_one_go(string before, string repeated)
    {
        string text = before + new StringBuilder().Insert(0, repeated, 1_000_000 / repeated.Length);
        string hidden = new SecretMask([Secret, Short, "\\\\\\\\\\\\\\\\"]).Hide(text);
        Assert.DoesNotContain(Secret, hidden, StringComparison.Ordinal);
        Assert.InRange(hidden.Length, before.Length, text.Length);
    }

    private static string All(string secret, Func<char, string> spell) => string.Concat(secret.Select(spell));
}
