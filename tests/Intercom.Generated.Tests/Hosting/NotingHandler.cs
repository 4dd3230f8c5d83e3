namespace Intercom.Tests.Hosting;

/// <summary>A handler of the app's own, which notes each request that passes.</summary>
internal sealed class NotingHandler(string name, List<string> seen) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        seen.Add(name);
        return base.SendAsync(request, cancellationToken);
    }
}
