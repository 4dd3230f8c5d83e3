namespace Intercom;

/// <summary>What the tags of spans and measurements are called: as OpenTelemetry's semantic conventions have it, where they have it.</summary>
internal static class TagName
{
    public const string Method = "http.request.method";

    public const string Resends = "http.request.resend_count";

    public const string Status = "http.response.status_code";

    public const string Template = "url.template";

    public const string Server = "server.address";

    public const string Port = "server.port";

    public const string ErrorType = "error.type";

    public const string Operation = "intercom.operation";

    public const string Resource = "intercom.resource";

    public const string RequestId = "intercom.request.id";

    public const string ErrorCode = "intercom.error.code";

    public const string Remaining = "intercom.rate_limit.remaining";

    public const string Limit = "intercom.rate_limit.limit";

    public const string Parked = "intercom.parked.duration";

    public const string Delayed = "intercom.retry.delay";

    public const string Cancelled = "intercom.cancelled";

    public const string ClientNumber = "intercom.client.number";

    public const string ClientName = "intercom.client.name";
}
