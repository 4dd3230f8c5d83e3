using System.Globalization;
using System.Text.Json;

namespace Intercom;

/// <summary>What went wrong, in one of few words: nothing of the answer's own stands in it.</summary>
internal static class ErrorType
{
    /// <summary>Null for an answer that is what it should be, as far as it shows before it is read.</summary>
    public static string? Of(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
            return ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);

        AnswerBody body = AnswerBody.Of(response);
        return body.IsErrorList ? "error_list" : body.IsTooLarge ? "response_too_large" : null;
    }

    public static string Of(Exception exception) => exception switch
    {
        _ when NoAnswer.IsTimeout(exception) => "timeout",
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } request => JsonNamingPolicy.SnakeCaseLower.ConvertName(request.HttpRequestError.ToString()),
        _ => exception.GetType().FullName!,
    };
}
