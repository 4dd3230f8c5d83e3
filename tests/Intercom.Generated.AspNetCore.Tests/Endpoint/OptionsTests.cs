using Intercom.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace Intercom.AspNetCore.Tests.Endpoint;

/// <summary>Options are checked when the endpoint is mapped, not when the first notification comes.</summary>
public sealed class OptionsTests
{
    public static TheoryData<string, Action<IntercomWebhookOptions>> Wrong => new()
    {
        { "no secret", static _ => { } },
        { "AllowUnsigned contradict", static options => (options.Secret, options.AllowUnsigned) = ("s", true) },
        { "empty", static options => options.Secret = "" },
        { "empty", static options => options.Secrets = ["s", ""] },
        { "HandlingTimeout", static options => (options.Secret, options.HandlingTimeout) = ("s", TimeSpan.Zero) },
        { "HandlingTimeout", static options => (options.Secret, options.HandlingTimeout) = ("s", TimeSpan.FromDays(30)) },
        { "MaxBodySize", static options => (options.Secret, options.MaxBodySize) = ("s", 0) },
        { "QueueCapacity", static options => (options.Secret, options.QueueCapacity) = ("s", 0) },
        { "Workers", static options => (options.Secret, options.Workers) = ("s", 0) },
        { "MaxHandlerRetries", static options => (options.Secret, options.MaxHandlerRetries) = ("s", -1) },
        { "RememberIdsFor", static options => (options.Secret, options.RememberIdsFor) = ("s", TimeSpan.Zero) },
        { "Acknowledge", static options => (options.Secret, options.Acknowledge) = ("s", (WebhookAcknowledgement)7) },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_missing_wrong_or_contradictory_is_told_at_once(string reason, Action<IntercomWebhookOptions> configure)
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();
        var exception = Assert.Throws<ArgumentException>(() => app.MapIntercomWebhooks("/intercom", configure));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_queue_without_a_service_that_ends_it_is_refused()
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();
        var exception = Assert.Throws<InvalidOperationException>(() => app.MapIntercomWebhooks("/intercom", static options =>
        {
            options.Secret = "s";
            options.Acknowledge = WebhookAcknowledgement.AtOnce;
        }));
        Assert.Contains("AddIntercomWebhooks()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Handling_before_the_answer_needs_no_service()
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();
        Assert.NotNull(app.MapIntercomWebhooks("/intercom", static options => options.Secret = "s"));
    }

    [Fact]
    public void The_secret_is_not_printed()
    {
        string text = new IntercomWebhookOptions { Secret = Delivery.Secret, Secrets = ["older"] }.ToString();
        Assert.DoesNotContain(Delivery.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("older", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_change_later_do_not_reach_the_endpoint()
    {
        IntercomWebhookOptions? kept = null;
        await using WebhookApp app = await WebhookApp.StartAsync(static hooks => hooks.OnAny((_, _) => Task.CompletedTask), options => kept = options);
        (kept!.Secret, kept.MaxBodySize) = ("another", 1);
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
    }
}
