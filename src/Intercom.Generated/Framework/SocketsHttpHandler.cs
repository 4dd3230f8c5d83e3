using System.Net;

namespace Intercom;

/// <summary>Stands in for the handler of the same name. The .NET Framework keeps what that is told in a service point, one for each host and for the whole process.</summary>
internal sealed class SocketsHttpHandler : HttpClientHandler
{
    public TimeSpan PooledConnectionLifetime { get; init; } = Timeout.InfiniteTimeSpan;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SetUp(ServicePointManager.FindServicePoint(request.RequestUri, UseProxy ? Proxy ?? WebRequest.DefaultWebProxy : null));
        return base.SendAsync(request, cancellationToken);
    }

    private void SetUp(ServicePoint point)
    {
        point.ConnectionLeaseTimeout = (int)PooledConnectionLifetime.TotalMilliseconds;

        // Two at a time, unless said otherwise, and each with a round trip of its own to ask whether the body may come.
        point.ConnectionLimit = int.MaxValue;
        point.Expect100Continue = false;
        point.UseNagleAlgorithm = false;
    }
}
