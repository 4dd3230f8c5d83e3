using System.Text;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Page;

/// <summary>Answers browsers. They are told to run and load nothing that is not the emulator's own, and to keep nothing.</summary>
internal static class PageAnswer
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task WriteAsync(HttpContext context, string contentType, string text) => WriteAsync(context, contentType, Encoding.UTF8.GetBytes(text));

    public static async Task WriteAsync(HttpContext context, string contentType, ReadOnlyMemory<byte> content)
    {
        HttpResponse response = context.Response;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.ContentType = contentType;
        response.ContentLength = content.Length;
        await response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }
}
