using Intercom.AspNetCore.Tests.Support;

namespace Intercom.AspNetCore.Tests.Endpoint;

/// <summary>What is logged: topic and id, and nothing that could pass for something else.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task Neither_the_body_nor_the_signature_is_logged()
    {
        Delivery good = Delivery.Of("user.created", "notif_1", """{"type":"user","id":"u1","email":"ada@example.net"}""");
        Delivery malformed = Delivery.OfText("""{"ada@example.net":""");
        await using WebhookApp app = await WebhookApp.StartAsync(static hooks => hooks.On<User>("user.created", (_, _, _) => throw new InvalidOperationException("no")));
        Assert.Equal(500, await app.SendAsync(good));
        Assert.Equal(400, await app.SendAsync(malformed));
        Assert.Equal(401, await app.SendAsync(good.SignedAs(malformed.Signature)));
        Assert.Equal(500, await app.SendAsync(Delivery.Of("user.created", "notif_2", """{"type":"company","id":"c1","name":"ada@example.net"}""")));
        string log = string.Concat(app.Log.Lines.Select(line => $"{line.Text} {line.Exception}\n"));
        Assert.Contains("notif_1 of user.created", log, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@example.net", log, StringComparison.Ordinal);
        Assert.DoesNotContain(good.Signature!["sha1=".Length..], log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(malformed.Signature!["sha1=".Length..], log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Delivery.Secret, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_and_topics_forge_no_lines()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(static hooks => hooks.On<User>("user.created", (_, _, _) => Task.CompletedTask));
        string id = string.Concat(@"1\r\ninfo: all is well\u2028\u2029\u0085\u001b[2J\u202e", new string('x', 1000));
        Assert.Equal(200, await app.SendAsync(Delivery.Of(@"user\ninfo: forged", id)));
        LogLine line = Assert.Single(app.Log.Of(203));
        Assert.StartsWith("Notification 1??info: all is well????[2J?xxx", line.Text, StringComparison.Ordinal);
        Assert.EndsWith("… of user?info: forged has no handler.", line.Text, StringComparison.Ordinal);
        Assert.True(line.Text.Length < 200);
        Assert.DoesNotContain(line.Text, char.IsControl);
    }
}
