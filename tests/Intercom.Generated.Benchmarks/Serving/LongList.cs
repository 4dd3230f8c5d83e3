using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Intercom.Benchmarks.Sample;

namespace Intercom.Benchmarks.Serving;

/// <summary>A list of any length, whose pages are written when they are asked for: the list itself takes no memory.</summary>
internal sealed class LongList(int users) : HttpMessageHandler
{
    private const int PageSize = 50;

    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string query = request.RequestUri!.Query;
        int at = query.LastIndexOf("&page=", StringComparison.Ordinal);
        int page = at < 0 ? 1 : int.Parse(query.AsSpan(at + "&page=".Length), CultureInfo.InvariantCulture);
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(UserSample.Page(page, users / PageSize, PageSize)) };
        response.Content.Headers.ContentType = s_json;
        return Task.FromResult(response);
    }
}
