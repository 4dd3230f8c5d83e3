namespace Intercom;

/// <summary>What an answer names that may stand in spans and logs.</summary>
/// <param name="Code">The API's code of the first error; null when there is none.</param>
/// <param name="RequestId">Intercom's id of the request.</param>
internal readonly record struct AnswerNames(string? Code, string? RequestId)
{
    private const int Longest = 64;

    public static AnswerNames Of(HttpResponseMessage response)
    {
        ErrorList? list = ErrorType.Of(response) is null ? null : ErrorList.Parse(AnswerBody.Of(response).Bytes);
        string? code = list?.Errors is [var first, ..] ? first.Code : null;
        string? requestId = list?.RequestId ?? AnswerHeader.RequestId(response);
        if (code is null && requestId is null)
            return default;

        SecretMask mask = SecretMask.Of(response);
        return new AnswerNames(
            Shaped(mask.HideAny(code), static character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '_'),
            Shaped(mask.HideAny(requestId), static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_'));
    }

    /// <summary>What does not look like the name it should be may be anything, an address of e-mail or a line that is forged, and is left out.</summary>
    private static string? Shaped(string? name, Func<char, bool> isOfShape) => name is { Length: > 0 and <= Longest } && name.All(isOfShape) ? name : null;
}
