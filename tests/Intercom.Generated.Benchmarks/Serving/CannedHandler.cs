using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Intercom.Benchmarks.Serving;

/// <summary>Answers in process, at once, with the headers of the API.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json") { CharSet = "utf-8" };
    private static readonly DateTimeOffset s_now = new(2019, 3, 26, 12, 0, 0, TimeSpan.Zero);
    private static readonly string s_date = s_now.ToString("r", CultureInfo.InvariantCulture);
    private static readonly string s_reset = s_now.AddSeconds(10).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri address = request.RequestUri!;
        var response = new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(CannedAnswers.To(address.AbsolutePath, address.Query, request.Method == HttpMethod.Post)),
            RequestMessage = request,
        };
        response.Content.Headers.ContentType = s_json;
        response.Headers.TryAddWithoutValidation("Date", s_date);
        response.Headers.TryAddWithoutValidation("X-Request-Id", "b68sbfbt1r5bcf2p8vs0");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Limit", "1000000");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Remaining", "999999");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", s_reset);
        return Task.FromResult(response);
    }
}
