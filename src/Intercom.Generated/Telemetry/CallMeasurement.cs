using System.Diagnostics;

namespace Intercom;

/// <summary>What is measured of a call.</summary>
internal static class CallMeasurement
{
    public static void Resent(CallRecord call, string? reason)
    {
        if (!Instruments.Retries.Enabled)
            return;

        TagList tags = TagsOf(call);
        tags.Add(TagName.ErrorType, reason);
        Instruments.Retries.Add(1, tags);
    }

    public static void Ended(CallRecord call, TimeSpan time, CallOutcome outcome)
    {
        TagList tags = TagsOf(call);
        if (call.Parked > TimeSpan.Zero)
            Instruments.Parked.Record(call.Parked.TotalSeconds, tags);
        if (!Instruments.Duration.Enabled)
            return;

        if (outcome.Answer is { } answer)
            tags.Add(TagName.Status, (int)answer.StatusCode);
        if (outcome.ErrorType is not null)
            tags.Add(TagName.ErrorType, outcome.ErrorType);
        Instruments.Duration.Record(time.TotalSeconds, tags);
    }

    private static TagList TagsOf(CallRecord call) => new()
    {
        { TagName.Operation, call.Operation.Name },
        { TagName.Resource, call.Operation.Resource },
        call.Server.Address,
        call.Server.Port,
    };
}
