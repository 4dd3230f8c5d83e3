namespace Intercom;

/// <summary>What can go wrong with a scroll, with what to do about it.</summary>
internal static class ScrollErrors
{
    /// <summary>The API's code for a second scroll.</summary>
    public const string ExistsCode = "scroll_exists";

    private const string Exists =
        "An app has one scroll at a time, over users, leads and companies together: walk the open one to its end, or wait until it expires, a minute after its newest page. Next of that page goes on with it.";

    private const string Expired =
        "The scroll has ended or expired, which it does a minute after its newest page. Begin a new one, which gives all records again, and take less time between its pages: collect the records first and work on them afterwards.";

    /// <summary>The client itself has another scroll open: nothing was sent.</summary>
    public static ConflictException IsOpen(Operation operation, Operation open)
    {
        string message = $"{operation} was not asked, because this client is walking another scroll, {open}. {Exists}";
        return new ConflictException(message) { Errors = [new IntercomError(ExistsCode, message, null)] };
    }

    /// <summary>The API says that another scroll is open.</summary>
    public static ConflictException IsOpen(ConflictException answer) => new($"{answer.Message} {Exists}", answer)
    {
        HttpCode = answer.HttpCode,
        Errors = answer.Errors,
        RequestId = answer.RequestId,
        RateLimit = answer.RateLimit,
        ResponseBody = answer.ResponseBody,
    };

    /// <summary>The API no longer knows the scroll.</summary>
    public static ResourceNotFoundException IsGone(ResourceNotFoundException answer) => new($"{answer.Message} {Expired}", answer)
    {
        HttpCode = answer.HttpCode,
        Errors = answer.Errors,
        RequestId = answer.RequestId,
        RateLimit = answer.RateLimit,
        ResponseBody = answer.ResponseBody,
    };
}
