using System.Diagnostics;

namespace Intercom;

/// <summary>What clients tell of their calls to OpenTelemetry, or whatever else listens to .NET's activities and meters. Where nothing listens, nothing is made or measured.</summary>
/// <remarks>
/// <para>
/// There is no address, query, body, credential or message of an error in it: an operation is named as the description of the API names it, its route has placeholders. What the API
/// gives as code or as id of the request is told only if it looks like one and holds no credential.
/// The runtime's own spans of HTTP, which become children of these, do have the address, and with it ids.
/// </para>
/// <para>
/// <b>Spans.</b> One of kind <see cref="ActivityKind.Client"/> for each call, a page of a list too, around all its tries and waits; its name is the operation: <c>users.find_by_email</c>. Reading the answer is not part of it.
/// It is an error when the status is no success, the answer lists errors or is too large, or there is none; a 404 is none, as many callers ask for that, and has its <c>error.type</c> all the same.
/// An answer that turns out to be unreadable when it is read is a success here, and an <see cref="UnexpectedResponseException"/> to the caller.
/// A caller that gives up makes no error. Tags:
/// </para>
/// <list type="table">
/// <item><term><c>intercom.operation</c>, <c>intercom.resource</c></term><description><c>users.find_by_email</c>, <c>users</c></description></item>
/// <item><term><c>http.request.method</c>, <c>url.template</c></term><description><c>GET</c>, <c>/users/{id}</c>: without the query, and without the path of <see cref="IntercomOptions.BaseAddress"/></description></item>
/// <item><term><c>server.address</c>, <c>server.port</c></term><description>those of <see cref="IntercomOptions.BaseAddress"/></description></item>
/// <item><term><c>http.response.status_code</c></term><description>of the last try, if it was answered</description></item>
/// <item><term><c>error.type</c></term><description>the status; <c>error_list</c> or <c>response_too_large</c> where the status is a success; else <c>timeout</c>, <c>connection_error</c> and the like, or the type of the exception</description></item>
/// <item><term><c>intercom.error.code</c></term><description>the API's code, such as <c>parameter_invalid</c></description></item>
/// <item><term><c>intercom.request.id</c></term><description>Intercom's id of the request, for its support</description></item>
/// <item><term><c>http.request.resend_count</c></term><description>how often it was sent again, if it was</description></item>
/// <item><term><c>intercom.parked.duration</c></term><description>seconds its tries were held back for the rate limit, by <see cref="IntercomOptions.Pacing"/> and <see cref="IntercomOptions.RateLimiter"/>, if they were</description></item>
/// <item><term><c>intercom.retry.delay</c></term><description>seconds it waited between tries, if it did; not part of the time before</description></item>
/// <item><term><c>intercom.rate_limit.remaining</c>, <c>intercom.rate_limit.limit</c></term><description>requests left in the window and allowed in it, as the answer says</description></item>
/// <item><term><c>intercom.cancelled</c></term><description>true where the caller gave up</description></item>
/// </list>
/// <para><b>Instruments.</b> Those of calls have <c>intercom.operation</c>, <c>intercom.resource</c>, <c>server.address</c> and <c>server.port</c>, and what is named here:</para>
/// <list type="table">
/// <item><term><c>intercom.client.call.duration</c></term><description>histogram, <c>s</c>: time of a call, with all its tries and waits; <c>http.response.status_code</c> and <c>error.type</c>, neither of them where the caller gave up</description></item>
/// <item><term><c>intercom.client.call.parked</c></term><description>histogram, <c>s</c>: time a call was held back for the rate limit; only calls that were</description></item>
/// <item><term><c>intercom.client.call.retries</c></term><description>counter, <c>{retry}</c>: requests sent again; <c>error.type</c> says after what</description></item>
/// <item><term><c>intercom.client.rate_limit.remaining</c>, <c>intercom.client.rate_limit.limit</c></term><description>
/// gauges, <c>{request}</c>: of each client that is not disposed, as its newest answer said, however old that is; <c>server.address</c>, <c>server.port</c>, <c>intercom.client.number</c>, which a later client
/// takes over from one that is gone, and <c>intercom.client.name</c> for a client that the container has by a name</description></item>
/// </list>
/// <para>
/// The bounds of histograms suit seconds. On .NET 8 they are those of the OpenTelemetry SDK, made for milliseconds, unless a view has others:
/// <c>AddView("intercom.client.call.*", new ExplicitBucketHistogramConfiguration { Boundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] })</c>.
/// </para>
/// <para><b>Logs.</b> By <see cref="IntercomOptions.LoggerFactory"/>, category <c>Intercom</c>:</para>
/// <list type="table">
/// <item><term>1, Debug</term><description>a try was answered: operation, status, time</description></item>
/// <item><term>2, Warning</term><description>a try got no answer: operation, time, exception</description></item>
/// <item><term>3, Information</term><description>a request is sent again: operation, why, after how long, which retry of how many</description></item>
/// <item><term>4, Debug</term><description>a call was held back for the rate limit: operation, time</description></item>
/// <item><term>5, Warning</term><description><see cref="IntercomOptions.RateLimiter"/> refused a try: operation</description></item>
/// <item><term>6, Warning, and Debug for a 404</term><description>a call failed: operation, status, code, id of the request</description></item>
/// </list>
/// </remarks>
/// <example>
/// <code>
/// services.AddOpenTelemetry()
///     .WithTracing(tracing => tracing.AddSource(IntercomTelemetry.Name))
///     .WithMetrics(metrics => metrics.AddMeter(IntercomTelemetry.Name));
/// </code>
/// </example>
public static class IntercomTelemetry
{
    /// <summary>The name of both the <see cref="ActivitySource"/> and the <see cref="System.Diagnostics.Metrics.Meter"/>. Their version is that of the library.</summary>
    public const string Name = "Intercom.Generated";
}
