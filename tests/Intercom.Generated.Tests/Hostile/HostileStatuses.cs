namespace Intercom.Tests.Hostile;

/// <summary>Every status there may be with every body there should not be.</summary>
internal static class HostileStatuses
{
    private static readonly (int Status, Type Expected)[] s_statuses =
    [
        (200, typeof(UnexpectedResponseException)), (201, typeof(UnexpectedResponseException)), (202, typeof(UnexpectedResponseException)),
        (203, typeof(UnexpectedResponseException)), (206, typeof(UnexpectedResponseException)), (299, typeof(UnexpectedResponseException)),
        (300, typeof(UnexpectedResponseException)), (301, typeof(UnexpectedResponseException)), (302, typeof(UnexpectedResponseException)),
        (307, typeof(UnexpectedResponseException)), (308, typeof(UnexpectedResponseException)),
        (400, typeof(BadRequestException)), (401, typeof(AuthenticationException)), (402, typeof(BadRequestException)), (403, typeof(AuthenticationException)),
        (404, typeof(ResourceNotFoundException)), (405, typeof(BadRequestException)), (406, typeof(BadRequestException)), (407, typeof(BadRequestException)),
        (408, typeof(GatewayTimeoutException)), (409, typeof(ConflictException)), (410, typeof(ResourceNotFoundException)), (413, typeof(BadRequestException)),
        (418, typeof(BadRequestException)), (422, typeof(BadRequestException)), (429, typeof(RateLimitExceededException)), (451, typeof(BadRequestException)),
        (500, typeof(ServerException)), (501, typeof(ServerException)), (502, typeof(BadGatewayException)), (503, typeof(ServiceUnavailableException)),
        (504, typeof(GatewayTimeoutException)), (520, typeof(ServerException)), (599, typeof(ServerException)),
        (600, typeof(UnexpectedResponseException)), (999, typeof(UnexpectedResponseException)),
    ];

    private static readonly (string Name, string Body)[] s_bodies =
    [
        ("nothing", ""),
        ("blanks", " \r\n\t"),
        ("null", "null"),
        ("an empty array", "[]"),
        ("an empty object", "{}"),
        ("a number", "5"),
        ("a page", "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Oh no</h1></body></html>"),
        ("plain words", "upstream connect error or disconnect/reset before headers"),
        ("foreign JSON", """{"error":{"code":"not_found","status":500},"data":null}"""),
        ("no errors", """{"type":"error.list","errors":[]}"""),
        ("errors that are none", """{"type":"error.list","errors":[null,5,"not_found",[]]}"""),
        ("a code that is a number", """{"type":"error.list","errors":[{"code":422,"message":"why"}]}"""),
        ("a code no one knows", """{"type":"error.list","errors":[{"code":"never_seen"}]}"""),
        ("a truncated error", """{"type":"error.list","errors":[{"code":"not_fou"""),
        ("half a character", "{\"type\":\"error.list\",\"errors\":[{\"code\":\"\\ud83d\"}]}"),
    ];

    public static IEnumerable<HostileAnswer> All =>
        from status in s_statuses
        from body in s_bodies
        select HostileAnswer.Of($"{status.Status} with {body.Name}", status.Expected, status.Status, body.Body);

    /// <summary>The API's code decides whatever the status is.</summary>
    public static IEnumerable<HostileAnswer> WithCode => s_statuses.Select(static status =>
        HostileAnswer.Of($"{status.Status} with a known code", typeof(ResourceNotFoundException), status.Status, """{"type":"error.list","errors":[{"code":"never_seen"},{"code":"not_found"}]}"""));
}
