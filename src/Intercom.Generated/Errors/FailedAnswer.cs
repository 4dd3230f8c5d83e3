using System.Net;
using System.Text.Json;

namespace Intercom;

/// <summary>An answer that is an error, or not what was asked for: what an exception tells of it.</summary>
internal sealed class FailedAnswer
{
    private FailedAnswer(HttpResponseMessage response, SecretMask mask, Func<string, string> message)
    {
        Status = (int)response.StatusCode;
        Body = mask.Hide(AnswerBody.Of(response).Told);
        Message = message(Body);
        RateLimit = AnswerBody.Of(response).RateLimit;
        RetryAfter = RetryDelay.Of(response, AnswerBody.Of(response).Clock);
        RequestId = mask.HideAny(AnswerHeader.RequestId(response));
    }

    public int Status { get; }

    public string Body { get; }

    public RateLimitDetails? RateLimit { get; }

    public TimeSpan? RetryAfter { get; }

    public IReadOnlyList<IntercomError> Errors { get; private init; } = [];

    public string? RequestId { get; private init; }

    public Exception? Cause { get; private init; }

    public string Message { get; }

    /// <summary>An answer that says what was wrong with the request, or at least by its status that something was.</summary>
    public static FailedAnswer Refused(Operation operation, HttpResponseMessage response)
    {
        SecretMask mask = SecretMask.Of(response);
        ErrorList list = ErrorList.Parse(AnswerBody.Of(response).Bytes).Without(mask);
        return new FailedAnswer(response, mask, body => $"{operation} was answered with {Describe(response.StatusCode)}{list.Describe(Beginning(body))}")
        {
            Errors = list.Errors,
            RequestId = list.RequestId ?? mask.HideAny(AnswerHeader.RequestId(response)),
        };
    }

    /// <summary>An answer that says it is a success, and is not what the operation returns.</summary>
    public static FailedAnswer Unexpected(Operation operation, HttpResponseMessage response, string expected, JsonException? cause = null)
    {
        SecretMask mask = SecretMask.Of(response);
        return new FailedAnswer(response, mask, body => $"{operation} was answered with {Describe(response.StatusCode)}, which is not {expected}: {Beginning(body)}")
        {
            Cause = Told(cause, mask),
        };
    }

    /// <summary>An answer that is right in itself, and still not what the caller can use.</summary>
    public static FailedAnswer Unusable(Operation operation, HttpResponseMessage response, string reason) =>
        new(response, SecretMask.Of(response), _ => $"{operation}: {reason}");

    private static string Describe(HttpStatusCode status) => $"{(int)status} {status}";

    private static string Beginning(string body) => string.IsNullOrWhiteSpace(body) ? "the answer is empty." : Excerpt.Of(body);

    /// <summary>The reader quotes what it cannot read, however long it is.</summary>
    private static JsonException? Told(JsonException? cause, SecretMask mask) =>
        cause is null ? null : new JsonException(Excerpt.Of(mask.Hide(cause.Message)), null, cause.LineNumber, cause.BytePositionInLine);
}
