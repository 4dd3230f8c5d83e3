using System.Security.Cryptography;
using System.Text;

namespace Intercom.Tests.Webhooks;

/// <summary>The signature of a notification, HMAC-SHA1 of its bytes, with the test vectors of RFC 2202.</summary>
public class SignatureTests
{
    private const string Secret = "s3cr3t";

    private static readonly byte[] s_body = "{\"topic\":\"user.created\",\"data\":{\"item\":{\"type\":\"user\",\"name\":\"Zoë\"}}}"u8.ToArray();

    /// <summary>All seven: key, data and digest.</summary>
    public static TheoryData<byte[], byte[], string> Rfc2202 => new()
    {
        { Repeated(0x0b, 20), "Hi There"u8.ToArray(), "b617318655057264e28bc0b6fb378c8ef146be00" },
        { "Jefe"u8.ToArray(), "what do ya want for nothing?"u8.ToArray(), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79" },
        { Repeated(0xaa, 20), Repeated(0xdd, 50), "125d7342b9ac11cd91a39af48aa17b4f63f175d3" },
        { [.. Enumerable.Range(0x01, 0x19).Select(value => (byte)value)], Repeated(0xcd, 50), "4c9007f4026250c6bc8414f9bf50c86c2d7235da" },
        { Repeated(0x0c, 20), "Test With Truncation"u8.ToArray(), "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04" },
        { Repeated(0xaa, 80), "Test Using Larger Than Block-Size Key - Hash Key First"u8.ToArray(), "aa4ae5e15272d00e95705637ce8a3b55ed402112" },
        { Repeated(0xaa, 80), "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data"u8.ToArray(), "e8e99d0f45237d786d6bbaa7965c7808bbff1a91" },
    };

    /// <summary>Whatever is not <c>sha1=</c> and forty digits.</summary>
    public static TheoryData<string> Malformed =>
    [
        "sha1=", "sha1", "=", " ", "abc", "sha1=abc",
        "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "sha256=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "SHA1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "md5=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "sha1 =effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "sha1= ffcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        " sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79 ",
        "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79\n",
        "sha1=zzfcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c7",
        "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c7900",
        "sha1=0xfcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "sha1=\uff11ffcdf6ae5eb2fa2d27416d5f184df9c259a7c7",
        "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79,sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
    ];

    [Theory, MemberData(nameof(Rfc2202))]
    public void A_signature_is_that_of_the_rfc(byte[] key, byte[] data, string digest)
    {
        byte[] good = Convert.FromHexString(digest);
        Assert.True(WebhookSignature.IsMadeBy(key, data, good));
        Assert.False(WebhookSignature.IsMadeBy([.. key, 1], data, good));
        Assert.False(WebhookSignature.IsMadeBy(key, [.. data, 1], good));
        for (int at = 0; at < good.Length; at++)
        {
            byte[] spoiled = [.. good];
            spoiled[at] ^= 1;
            Assert.False(WebhookSignature.IsMadeBy(key, data, spoiled));
        }

        Assert.False(WebhookSignature.IsMadeBy(key, data, good.AsSpan(0, 10)));
    }

    [Theory, MemberData(nameof(Malformed))]
    public void A_malformed_signature_says_what_one_looks_like(string signature)
    {
        var exception = Assert.Throws<WebhookSignatureException>(() => Notification.Parse(s_body, signature, Secret));
        Assert.Contains("malformed", exception.Message, StringComparison.Ordinal);
        Assert.Contains("sha1= and 40 hexadecimal digits", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_of_either_case_are_read()
    {
        string digits = SignatureOf(s_body)["sha1=".Length..];
        string mixed = string.Concat(digits.Select((digit, at) => at % 2 == 0 ? char.ToUpperInvariant(digit) : char.ToLowerInvariant(digit)));
        Assert.All([digits.ToUpperInvariant(), digits.ToLowerInvariant(), mixed], form => Assert.Equal("user.created", Notification.Parse(s_body, $"sha1={form}", Secret).Topic));
    }

    [Theory]
    [InlineData("s3cr3t")]
    [InlineData("s3cr3t", "older")]
    [InlineData("newer", "s3cr3t")]
    [InlineData("newer", "s3cr3t", "older")]
    public void Any_of_several_secrets_may_have_signed(params string[] secrets) =>
        Assert.Equal("user.created", Notification.Parse(s_body, Signature(), secrets).Topic);

    [Fact]
    public void A_signature_by_none_of_the_secrets_is_wrong()
    {
        var exception = Assert.Throws<WebhookSignatureException>(() => Notification.Parse(s_body, Signature(), ["newer", "older"]));
        Assert.Contains("wrong", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_secrets_or_an_empty_one_are_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => Notification.Parse(s_body, Signature(), []));
        Assert.Throws<ArgumentException>(() => Notification.Parse(s_body, Signature(), [Secret, ""]));
        Assert.Throws<ArgumentException>(() => Notification.Parse(s_body, Signature(), [Secret, null!]));
        Assert.Throws<ArgumentNullException>(() => Notification.Parse(s_body, Signature(), (IEnumerable<string>)null!));
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
    [InlineData("sha1=abc", "malformed")]
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
        Assert.Throws<ArgumentNullException>(() => Notification.Parse(s_body, Signature(), (string)null!));
        Assert.Throws<ArgumentException>(() => Notification.Parse(s_body, Signature(), ""));
    }

    private static string Signature() => SignatureOf(s_body).ToLowerInvariant();

    private static string SignatureOf(byte[] body) => $"sha1={Convert.ToHexString(HMACSHA1.HashData(Encoding.UTF8.GetBytes(Secret), body))}";

    private static byte[] Repeated(byte value, int count) => [.. Enumerable.Repeat(value, count)];
}
