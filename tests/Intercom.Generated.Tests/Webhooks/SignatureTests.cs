using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Intercom.Tests.Webhooks;

/// <summary>The signature of a notification, HMAC-SHA1 of its bytes, with the test vectors of RFC 2202.</summary>
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "What Intercom signs with.")]
public class SignatureTests
{
    private const string Secret = "s3cr3t";

    private static readonly byte[] s_body = "{\"topic\":\"user.created\",\"data\":{\"item\":{\"type\":\"user\",\"name\":\"Zoë\"}}}"u8.ToArray();

    /// <summary>Test cases 1, 2, 4 and 5: the keys of the others are no UTF-8.</summary>
    public static TheoryData<string, string, string> Rfc2202 => new()
    {
        { new string('\x0b', 20), "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00" },
        { "Jefe", "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79" },
        { "\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19", Repeated(0xcd, 50), "4c9007f4026250c6bc8414f9bf50c86c2d7235da" },
        { new string('\x0c', 20), "Test With Truncation", "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04" },
    };

    [Theory, MemberData(nameof(Rfc2202))]
    public void A_signature_is_that_of_the_rfc(string key, string data, string digest)
    {
        byte[] body = Encoding.Latin1.GetBytes(data);

        // The data is no JSON: that this is what is complained of shows that the signature was good.
        Assert.Throws<NotificationFormatException>(() => Notification.Parse(body, $"sha1={digest}", key));
        Assert.Throws<WebhookSignatureException>(() => Notification.Parse(body, $"sha1={digest}", key + "x"));
    }

    [Fact]
    public void A_good_signature_gives_the_notification()
    {
        Assert.Equal("Zoë", ((User)Notification.Parse(s_body, Signature(), Secret).Model).Name);
        Assert.Equal("user.created", Notification.Parse(s_body, SignatureOf(s_body), Secret).Topic);
    }

    [Fact]
    public void A_key_is_taken_as_utf8()
    {
        byte[] digest = HMACSHA1.HashData("schlüssel"u8, s_body);
        Assert.Equal("user.created", Notification.Parse(s_body, $"sha1={Convert.ToHexString(digest)}", "schlüssel").Topic);
    }

    [Fact]
    public void A_changed_body_or_another_key_is_refused()
    {
        byte[] changed = [.. s_body, (byte)' '];
        Assert.Throws<WebhookSignatureException>(() => Notification.Parse(changed, Signature(), Secret));
        Assert.Throws<WebhookSignatureException>(() => Notification.Parse(s_body, Signature(), "S3cr3t"));
    }

    [Theory]
    [InlineData(null, "not signed")]
    [InlineData("", "not signed")]
    [InlineData("sha1=", "malformed")]
    [InlineData("sha1=abc", "malformed")]
    [InlineData("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "malformed")]
    [InlineData("sha256=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "malformed")]
    [InlineData("sha1=zzfcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "malformed")]
    [InlineData("sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c7900", "malformed")]
    [InlineData("sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "wrong")]
    public void A_missing_malformed_or_wrong_signature_is_told_apart(string? signature, string reason)
    {
        var exception = Assert.Throws<WebhookSignatureException>(() => Notification.Parse(s_body, signature, Secret));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_signature_is_checked_before_the_body_is_read()
    {
        Assert.Throws<WebhookSignatureException>(() => Notification.Parse("{\"topic\":"u8, Signature(), Secret));
        byte[] malformed = "{\"topic\":"u8.ToArray();
        Assert.Throws<NotificationFormatException>(() => Notification.Parse(malformed, SignatureOf(malformed), Secret));
    }

    [Fact]
    public void Without_a_key_nothing_is_taken_for_signed()
    {
        Assert.Throws<ArgumentNullException>(() => Notification.Parse(s_body, Signature(), null!));
        Assert.Throws<ArgumentException>(() => Notification.Parse(s_body, Signature(), ""));
    }

    private static string Signature() => SignatureOf(s_body).ToLowerInvariant();

    private static string SignatureOf(byte[] body) => $"sha1={Convert.ToHexString(HMACSHA1.HashData(Encoding.UTF8.GetBytes(Secret), body))}";

    private static string Repeated(int value, int count) => new((char)value, count);
}
