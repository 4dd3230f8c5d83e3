using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Intercom.Testing.Http;

/// <summary>Reads <c>Intercom-Version</c>. Without it an app has the version chosen for it, here the newest.</summary>
internal static class VersionHeader
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Features.Set(Read(context.Request.Headers));
        return next(context);
    }

    private static ApiVersion Read(IHeaderDictionary headers)
    {
        if (!headers.TryGetValue("Intercom-Version", out StringValues values))
            return ApiVersion.Newest;

        string version = values.ToString();
        return version switch
        {
            ['1', '.', >= '0' and <= '4' and char minor] => new ApiVersion(minor - '0'),
            "Unstable" => ApiVersion.Unstable,
            _ => throw Refusal.VersionInvalid(version),
        };
    }
}
