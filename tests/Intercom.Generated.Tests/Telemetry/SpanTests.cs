using System.Diagnostics;
using Intercom.Tests.Support;

namespace Intercom.Tests.Telemetry;

[Collection(nameof(TelemetryCollection))]
public class SpanTests
{
    private const string OneUser = """{"type":"user","id":"1"}""";

    private readonly CannedHandler _http = new();

    [Fact]
    public async Task A_call_is_one_span_with_what_the_description_and_the_answer_say()
    {
        using var telemetry = new ExportedTelemetry();
        using IntercomClient client = Client(telemetry, _http.Answer(OneUser, 200, static response =>
        {
            response.Headers.Add("X-RateLimit-Limit", "83");
            response.Headers.Add("X-RateLimit-Remaining", "82");
            response.Headers.Add("X-Request-Id", "b3k0m3i3ofbq9rfd4lhg");
        }));
        await client.Users.FindAsync(email: "bob@example.com");

        Activity span = telemetry.Span;
        Assert.Equal(("users.find_by_email", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal(("Intercom.Generated", typeof(IntercomClient).Assembly.GetName().Version!.ToString(3)), (span.Source.Name, span.Source.Version));
        Assert.Equal(
            [
                ("http.request.method", "GET"),
                ("http.response.status_code", 200),
                ("intercom.operation", "users.find_by_email"),
                ("intercom.rate_limit.limit", 83),
                ("intercom.rate_limit.remaining", 82),
                ("intercom.request.id", "b3k0m3i3ofbq9rfd4lhg"),
                ("intercom.resource", "users"),
                ("server.address", telemetry.Address.Host),
                ("server.port", 443),
                ("url.template", "/users"),
            ],
            span.TagObjects.Select(static tag => (tag.Key, tag.Value!)).OrderBy(static tag => tag.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_route_has_placeholders()
    {
        using var telemetry = new ExportedTelemetry();
        using IntercomClient client = Client(telemetry, _http.Answer(OneUser));
        await client.Users.FindAsync(id: "1");
        Assert.Equal("/users/{id}", telemetry.Span.GetTagItem("url.template"));
    }

    [Fact]
    public async Task The_span_is_the_apps_child_and_the_current_one_below_it_only()
    {
        using var telemetry = new ExportedTelemetry();
        Activity? below = null;
        using IntercomClient client = Client(telemetry, _http.Answer(async (_, _) =>
        {
            await Task.Yield();
            below = Activity.Current;
            return new HttpResponseMessage { Content = new StringContent(OneUser) };
        }));
        await client.Users.FindAsync(id: "1");

        Assert.Same(telemetry.Span, below);
        Assert.Same(telemetry.App, Activity.Current);
        Assert.Equal((telemetry.App.TraceId, telemetry.App.SpanId), (telemetry.Span.TraceId, telemetry.Span.ParentSpanId));
    }

    [Fact]
    public async Task Each_page_of_a_list_is_a_span()
    {
        using var telemetry = new ExportedTelemetry();
        using IntercomClient client = Client(telemetry, _http.Answer(Page(telemetry, 2)).Answer(Page(telemetry, 3)).Answer(Page(telemetry, null)));
        await foreach (User _ in client.Users.All())
        {
            // What they are called is what counts.
        }

        Assert.Equal(["users.list /users", "users.list /users", "users.list /users"], telemetry.Spans.Select(static span => $"{span.DisplayName} {span.GetTagItem("url.template")}"));
        Assert.All(telemetry.Spans, span => Assert.Equal(telemetry.App.SpanId, span.ParentSpanId));
    }

    private static string Page(ExportedTelemetry telemetry, int? next) =>
        $$"""{"type":"user.list","users":[{"type":"user","id":"1"}],"pages":{"type":"pages","next":{{(next is null ? "null" : $"\"{telemetry.Address}users?page={next}\"")}},"page":1,"per_page":1,"total_pages":3} }""";

    private static IntercomClient Client(ExportedTelemetry telemetry, CannedHandler http) => http.Client(options => options.BaseAddress = telemetry.Address);
}
