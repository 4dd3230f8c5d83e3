using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>Numbers the requests. The number is told in every answer's <c>X-Request-Id</c>, and is the <c>request_id</c> of an error.</summary>
internal sealed class RequestNumber
{
    private long _requests;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.TraceIdentifier = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _requests):x20}");
        context.Response.Headers["X-Request-Id"] = context.TraceIdentifier;
        return next(context);
    }
}
