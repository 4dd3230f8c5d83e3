using System.Net;
using Intercom.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore.Tests.Endpoint;

/// <summary>What the endpoint answers, apart from what handlers make of it.</summary>
public sealed class AnswerTests
{
    private static readonly List<Notification> s_none = [];

    /// <summary>Whatever is not one good signature, by the headers that carry it.</summary>
    public static TheoryData<string[]> BadSignatures =>
    [
        [],
        [""],
        ["sha1="],
        ["sha1=0000000000000000000000000000000000000000"],
        ["sha1=zz00000000000000000000000000000000000000"],
        ["0000000000000000000000000000000000000000"],
        [Delivery.UserCreated("1").Signature!["sha1=".Length..]],
        [Delivery.UserCreated("1").Signature!.Replace("sha1", "sha256", StringComparison.Ordinal)],
        [Delivery.UserCreated("1").Signature! + "00"],
        [Delivery.UserCreated("2").Signature!],
        [Delivery.UserCreated("1").Signature!, Delivery.UserCreated("1").Signature!],
        [Delivery.UserCreated("1").Signature!, "sha1=0000000000000000000000000000000000000000"],
        [$"{Delivery.UserCreated("1").Signature},{Delivery.UserCreated("1").Signature}"],
    ];

    [Fact]
    public async Task A_notification_is_handled_and_acknowledged()
    {
        var seen = new List<Notification>();
        await using WebhookApp app = await AppAsync(seen);
        using HttpResponseMessage answer = await app.AnswerAsync(Delivery.UserCreated("1").Request());
        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Equal(("1", "ada@example.net"), (seen.Single().Id, ((User)seen.Single().Model).Email));
    }

    [Fact]
    public async Task The_check_whether_somebody_is_there_is_answered()
    {
        await using WebhookApp app = await AppAsync(s_none);
        using HttpResponseMessage answer = await app.AnswerAsync(new HttpRequestMessage(HttpMethod.Head, Delivery.Path));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Nothing_but_post_brings_notifications(string method)
    {
        await using WebhookApp app = await AppAsync(s_none);
        using HttpResponseMessage answer = await app.AnswerAsync(new HttpRequestMessage(new HttpMethod(method), Delivery.Path));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory, MemberData(nameof(BadSignatures))]
    public async Task A_signature_that_is_missing_malformed_wrong_or_one_of_several_is_401_without_a_word(string[] signatures)
    {
        var seen = new List<Notification>();
        await using WebhookApp app = await AppAsync(seen, middleware: web => web.UseStatusCodePages());
        HttpRequestMessage request = Delivery.UserCreated("1").SignedAs(null).Request();
        foreach (string signature in signatures)
            Assert.True(request.Headers.TryAddWithoutValidation("X-Hub-Signature", signature));

        using HttpResponseMessage answer = await app.AnswerAsync(request);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Empty(answer.Headers.WwwAuthenticate);
        Assert.Empty(seen);
        Assert.Equal(LogLevel.Warning, Assert.Single(app.Log.Of(205)).Level);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task What_is_signed_well_and_no_json_object_is_400(string body)
    {
        await using WebhookApp app = await AppAsync(s_none);
        Assert.Equal(400, await app.SendAsync(Delivery.OfText(body)));
        Assert.Equal(401, await app.SendAsync(Delivery.OfText(body).SignedAs("sha1=00")));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task What_is_too_large_is_413_with_a_length_and_in_chunks(bool isChunked, bool onPort)
    {
        var seen = new List<Notification>();
        int size = Delivery.UserCreated("1").Body.Length;
        await using WebhookApp app = await AppAsync(seen, options => options.MaxBodySize = size, onPort: onPort);
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1"), isChunked));
        Assert.Equal(413, await app.SendAsync(Delivery.UserCreated("12"), isChunked));
        Assert.Equal("1", Assert.Single(seen).Id);
    }

    [Fact]
    public async Task The_servers_own_limit_does_not_lower_that_of_the_options()
    {
        var seen = new List<Notification>();
        await using WebhookApp app = await AppAsync(seen, options => options.MaxBodySize = 40_000_000, onPort: true);
        string item = $$"""{"type":"user","id":"u1","name":"{{new string('x', 31_000_000)}}"}""";
        Assert.Equal(200, await app.SendAsync(Delivery.Of("user.created", "1", item)));
        Assert.Single(seen);
    }

    [Fact]
    public async Task Either_secret_signs_while_one_is_changed_for_another()
    {
        var seen = new List<Notification>();
        await using WebhookApp app = await AppAsync(seen, options => options.Secrets = ["older"]);
        Assert.Equal(200, await app.SendAsync(Delivery.Of("user.created", "1")));
        Assert.Equal(200, await app.SendAsync(Delivery.Of("user.created", "2", secret: "older")));
        Assert.Equal(401, await app.SendAsync(Delivery.Of("user.created", "3", secret: "oldest")));
        Assert.Equal(["1", "2"], seen.Select(notification => notification.Id));
    }

    [Fact]
    public async Task Unsigned_notifications_are_taken_where_that_is_allowed()
    {
        var seen = new List<Notification>();
        await using WebhookApp app = await AppAsync(seen, options => (options.Secret, options.AllowUnsigned) = (null, true));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1").SignedAs(null)));
        Assert.Single(seen);
    }

    [Fact]
    public async Task A_ping_is_acknowledged_each_time()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(static hooks => hooks.On<User>("user.created", (_, _, _) => Task.CompletedTask));
        Assert.Equal(200, await app.SendAsync(Delivery.Ping()));
        Assert.Equal(200, await app.SendAsync(Delivery.Ping()));
    }

    [Fact]
    public async Task What_nobody_handles_is_acknowledged_and_noted()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(static hooks => hooks.On<User>("user.created", (_, _, _) => Task.CompletedTask));
        Assert.Equal(200, await app.SendAsync(Delivery.Of("user.shone", "1")));
        LogLine line = Assert.Single(app.Log.Of(203));
        Assert.Equal((LogLevel.Debug, "Notification 1 of user.shone has no handler."), (line.Level, line.Text));
    }

    [Fact]
    public async Task The_endpoint_takes_what_any_endpoint_does()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(static hooks => hooks.RequireHost("hooks.example").OnAny((_, _) => Task.CompletedTask));
        Assert.Equal(404, await app.SendAsync(Delivery.UserCreated("1")));
        HttpRequestMessage request = Delivery.UserCreated("1").Request();
        request.Headers.Host = "hooks.example";
        using HttpResponseMessage answer = await app.AnswerAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<WebhookApp> AppAsync(List<Notification> seen, Action<IntercomWebhookOptions>? configure = null, Action<WebApplication>? middleware = null, bool onPort = false) =>
        WebhookApp.StartAsync(
            hooks => hooks.OnAny((notification, _) =>
            {
                seen.Add(notification);
                return Task.CompletedTask;
            }),
            configure,
            middleware: middleware,
            onPort: onPort);

    [Theory]
    [InlineData(true, false, 401, 200)]
    [InlineData(true, true, 403, 403)]
    [InlineData(false, false, 403, 403)]
    public async Task What_the_app_asks_of_people_is_asked_of_a_signed_notification_only_where_the_endpoint_says_so(bool isSigned, bool isRequired, int unsigned, int signed)
    {
        await using WebhookApp app = await WebhookApp.StartAsync(
            hooks =>
            {
                hooks.OnAny(static (_, _) => Task.CompletedTask);
                if (isRequired)
                    hooks.RequireAuthorization();
            },
            options =>
            {
                options.AllowUnsigned = !isSigned;
                options.Secret = isSigned ? options.Secret : null;
            },
            static services => services
                .AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(static _ => false).Build())
                .Services.AddSingleton<IAuthorizationMiddlewareResultHandler, Forbidding>(),
            static web => web.UseAuthorization());
        Assert.Equal((unsigned, signed), (await app.SendAsync(Delivery.UserCreated("1").SignedAs(null)), await app.SendAsync(Delivery.UserCreated("1"))));
    }

    /// <summary>Says no without a scheme for who people are.</summary>
    private sealed class Forbidding : IAuthorizationMiddlewareResultHandler
    {
        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            if (authorizeResult.Succeeded)
                return next(context);

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
    }
}
