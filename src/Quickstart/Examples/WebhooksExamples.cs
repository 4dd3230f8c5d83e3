using System.Security.Cryptography;
using System.Text;
using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Webhooks": what a subscription sends is checked and read. The notification here is made, and signed, by the examples.</summary>
internal sealed class WebhooksExamples(Show show, User user)
{
    private readonly byte[] body = Encoding.UTF8.GetBytes(
        $$"""{ "type": "notification_event", "topic": "user.created", "id": "notif_1", "data": { "item": { "type": "user", "id": "{{user.Id}}" } } }""");

    private string signature = "";
    private Notification payload = new();

    public async Task RunAsync()
    {
        await show.SectionAsync("Webhooks");
        await show.LookAsync(() => signature = "sha1=" + Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes("a secret"), body)));
        await show.LookAsync(() => (payload = Notification.Parse(body, signature, "a secret")).Id);
        await show.LookAsync(() => payload.Topic);
        await show.LookAsync(() => payload.ModelType);
        await show.LookAsync(() => payload.Topic == "user.created" && payload.Model is User created ? $"user {created.Id}" : "something else");
        if (await show.HasAsync(user.Id, "a user"))
            await show.ReadAsync(() => payload.LoadAsync(), model => ((User)model).Name);
        await show.LookAsync(() =>
        {
            try
            {
                return Notification.Parse(body, signature, "another secret").Topic;
            }
            catch (WebhookSignatureException exception)
            {
                return exception.Message;
            }
        });
    }
}
