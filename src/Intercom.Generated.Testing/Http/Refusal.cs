using System.Globalization;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Intercom.Testing.Http;

/// <summary>The API's error codes, each with the status it comes with.</summary>
internal static class Refusal
{
    public static RefusedRequestException BadRequest(string message, string? field = null) =>
        new(Status400BadRequest, "bad_request", message, field);

    public static RefusedRequestException BodyTooLarge(int most) =>
        new(Status413PayloadTooLarge, "bad_request", string.Create(CultureInfo.InvariantCulture, $"The body is larger than {most} bytes"), null);

    public static RefusedRequestException MissingParameter(string message, string? field = null) =>
        new(Status400BadRequest, "missing_parameter", message, field);

    public static RefusedRequestException ParameterInvalid(string field, string message) =>
        new(Status400BadRequest, "parameter_invalid", message, field);

    /// <summary>A value whose shape is wrong, such as companies that are no array: seen answered with 422.</summary>
    public static RefusedRequestException DataInvalid(string field, string message) =>
        new(Status422UnprocessableEntity, "parameter_invalid", message, field);

    public static RefusedRequestException InvalidDocument(string field, string message) =>
        new(Status400BadRequest, "invalid_document", message, field);

    public static RefusedRequestException CustomDataLimitReached(string field, int most) =>
        new(Status400BadRequest, "custom_data_limit_reached", $"{field} can be {most} at most", field);

    public static RefusedRequestException VersionInvalid(string version) =>
        new(Status400BadRequest, "intercom_version_invalid", $"The requested version '{version}' is neither one of 1.0 to 1.4 nor Unstable", "Intercom-Version");

    public static RefusedRequestException ScrollExists() =>
        new(Status400BadRequest, "scroll_exists", "scroll already exists for this workspace", null);

    public static RefusedRequestException Unauthorized(string message) =>
        new(Status401Unauthorized, "unauthorized", message, null);

    public static RefusedRequestException TokenNotFound() =>
        new(Status401Unauthorized, "token_not_found", "The access token is empty", null);

    public static RefusedRequestException NotFound(string message) =>
        new(Status404NotFound, "not_found", message, null);

    public static RefusedRequestException CompanyNotFound(string message) =>
        new(Status404NotFound, "company_not_found", message, null);

    public static RefusedRequestException JobNotFound(string id) =>
        new(Status404NotFound, "job_not_found", $"No such job id[{id}]", null);

    public static RefusedRequestException JobClosed(string id) =>
        new(Status403Forbidden, "forbidden", $"job {id} is closed for new task updates", null);

    /// <summary>A name that only one can have and another has, such as a tag's.</summary>
    public static RefusedRequestException ResourceConflict(string field, string message) =>
        new(Status409Conflict, "resource_conflict", message, field);

    public static RefusedRequestException AdminNotFound(string id) =>
        new(Status404NotFound, "admin_not_found", $"No such admin[{id}]", null);

    public static RefusedRequestException ActionForbidden(string message) =>
        new(Status403Forbidden, "action_forbidden", message, null);

    /// <summary>A value the API falls over, seen as 500.</summary>
    public static RefusedRequestException ServerError(string field, string message) =>
        new(Status500InternalServerError, "server_error", message, field);

    public static RefusedRequestException Conflict(string message) =>
        new(Status409Conflict, "conflict", message, null);

    public static RefusedRequestException NotUnique(string field, string message) =>
        new(Status409Conflict, "unique_user_constraint", message, field);

    public static RefusedRequestException RateLimitExceeded(int limit) =>
        new(Status429TooManyRequests, "rate_limit_exceeded", $"Exceeded rate limit of {limit} in 10_seconds", null);
}
