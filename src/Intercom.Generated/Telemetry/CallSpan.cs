using System.Diagnostics;
using System.Net;

namespace Intercom;

/// <summary>The span of a call.</summary>
internal static class CallSpan
{
    /// <summary>Null where nobody wants it. What is known before is told at once: samplers decide by it.</summary>
    public static Activity? Start(CallRecord call) => !Instruments.Source.HasListeners() ? null : Instruments.Source.StartActivity(call.Operation.Name, ActivityKind.Client, default(ActivityContext), new KeyValuePair<string, object?>[]
    {
        new(TagName.Operation, call.Operation.Name),
        new(TagName.Resource, call.Operation.Resource),
        new(TagName.Method, call.Operation.Method),
        new(TagName.Template, call.Operation.Template),
        call.Server.Address,
        call.Server.Port,
    });

    /// <summary>No exception is added to it: its message may tell what the API said of somebody.</summary>
    public static void Describe(Activity span, CallRecord call, CallOutcome outcome)
    {
        AnswerNames names = outcome.Answer is { } answer && span.IsAllDataRequested ? AnswerNames.Of(answer) : default;

        // That something is not there is what many callers ask to know: it is told, and raises no alarm.
        if (outcome.ErrorType is { } errorType && outcome.Answer?.StatusCode != HttpStatusCode.NotFound)
            span.SetStatus(ActivityStatusCode.Error, names.Code is null ? errorType : $"{errorType} {names.Code}");
        if (!span.IsAllDataRequested)
            return;

        // A tag without a value is none.
        span.SetTag(TagName.Status, (int?)outcome.Answer?.StatusCode)
            .SetTag(TagName.ErrorType, outcome.ErrorType)
            .SetTag(TagName.ErrorCode, names.Code)
            .SetTag(TagName.RequestId, names.RequestId)
            .SetTag(TagName.Resends, call.Resends > 0 ? call.Resends : null)
            .SetTag(TagName.Parked, Seconds(call.Parked))
            .SetTag(TagName.Delayed, Seconds(call.Delayed))
            .SetTag(TagName.Cancelled, outcome.IsCancelled ? true : null);
        if (outcome.Answer?.Content is AnswerBody { RateLimit: { } rateLimit })
            span.SetTag(TagName.Remaining, rateLimit.Remaining).SetTag(TagName.Limit, rateLimit.Limit);
    }

    private static double? Seconds(TimeSpan time) => time > TimeSpan.Zero ? time.TotalSeconds : null;
}
