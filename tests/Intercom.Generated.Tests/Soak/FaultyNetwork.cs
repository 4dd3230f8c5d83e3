using System.Net;
using Intercom.Tests.Support;

namespace Intercom.Tests.Soak;

/// <summary>Lets most requests through. Others fail before they arrive or after they were carried out, and who sent them cannot tell which.</summary>
internal sealed class FaultyNetwork(HttpMessageHandler inner, int seed) : DelegatingHandler(inner)
{
    private readonly Random _random = new(seed);
    private readonly object _gate = new();
    private int _faults;
    private int _limited;

    public int Faults => _faults;

    /// <summary>How often the server itself said that its limit is reached.</summary>
    public int Limited => _limited;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int lot = Draw();
        if (lot < 12)
            Interlocked.Increment(ref _faults);
        switch (lot)
        {
            case 0 or 1:
                return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = new StringContent("<html>") };
            case 2 or 3:
                throw new HttpRequestException(HttpRequestError.ConnectionError, "cut before it arrived");
            case 4 or 5:
                return new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(TimeSpan.FromSeconds(1)) } };
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
            Interlocked.Increment(ref _limited);
        switch (lot)
        {
            case 6 or 7:
                response.Dispose();
                return new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<html>") };
            case 8 or 9:
                response.Dispose();
                throw new IOException("cut after it was carried out");
            case 10 or 11:
                response.Content = new StreamContent(new BreakingStream());
                return response;
            default:
                return response;
        }
    }

    private int Draw()
    {
        lock (_gate)
            return _random.Next(100);
    }
}
