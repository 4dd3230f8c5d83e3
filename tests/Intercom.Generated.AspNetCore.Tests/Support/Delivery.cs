using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Intercom.AspNetCore.Tests.Support;

/// <summary>A request as Intercom sends it.</summary>
internal sealed class Delivery(byte[] body, string? signature)
{
    public const string Secret = "a secret";

    public const string Path = "/intercom";

    public static Delivery Of(string topic, string? id, string item = """{"type":"user","id":"u1","email":"ada@example.net"}""", string secret = Secret)
    {
        string quoted = id is null ? "null" : $"\"{id}\"";
        return OfText($$"""{"type":"notification_event","id":{{quoted}},"topic":"{{topic}}","data":{"type":"notification_event_data","item":{{item}} },"links":{} }""", secret);
    }

    public static Delivery UserCreated(string? id) => Of("user.created", id);

    public static Delivery Ping() => Of("ping", null, """{"type":"ping","message":"hello"}""");

    public static Delivery OfText(string json, string secret = Secret) => new(Encoding.UTF8.GetBytes(json), SignatureOf(Encoding.UTF8.GetBytes(json), secret));

    public Delivery SignedAs(string? other) => new(body, other);

    public byte[] Body => body;

    public string? Signature => signature;

    public HttpRequestMessage Request(bool isChunked = false)
    {
        HttpContent content = isChunked ? new StreamContent(new UnsizedStream(body)) : new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = content };
        if (signature is not null)
            Assert.True(request.Headers.TryAddWithoutValidation("X-Hub-Signature", signature));

        return request;
    }

    private static string SignatureOf(byte[] body, string secret) => $"sha1={Convert.ToHexString(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), body)).ToLowerInvariant()}";
}
