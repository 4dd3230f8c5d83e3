using Intercom.Testing.Http;

namespace Intercom.Testing.Page;

/// <summary><c>GET /_emulator/requests/{id}</c>: all that is kept of one request.</summary>
internal static class RequestPage
{
    public static Html Of(EmulatedRequest request) => Html.Of(
        $"""
        <p><a href="{OwnPages.Root}#requests">All requests</a></p>
        <section id="request"><h2>{request.Method.Method} <code>{RequestsSection.PathAndQuery(request)}</code></h2>
        <p class="facts">{RequestsSection.Status(request)} {PageTime.Of(request.Time)} <code>{request.RequestId}</code></p>
        {Headers("Headers of the request", request.Headers)}
        {Headers("Headers of the answer", request.Answer?.Headers)}
        {RequestsSection.Exchange(request, body => body)}
        </section>
        """);

    private static Html Headers(string title, IReadOnlyDictionary<string, string>? headers) => headers is null
        ? Html.Empty
        : Html.Of($"<h3>{title}</h3><pre>{string.Join('\n', headers.Select(header => ShownText.Header(header.Key, header.Value)))}</pre>");
}
