using System.Net;

namespace Intercom.Testing.Tests.Wire;

/// <summary>The app that webhooks go to. It accepts them, unless it is told another status.</summary>
public sealed class WireReceiver : HttpMessageHandler
{
    private readonly List<WireHook> _hooks = [];

    public int Status { get; set; } = 200;

    /// <summary>What has arrived, pings too, in order.</summary>
    public IReadOnlyList<WireHook> All
    {
        get
        {
            lock (_hooks)
                return [.. _hooks];
        }
    }

    public IReadOnlyList<WireHook> Of(string topic) => [.. All.Where(hook => hook.Topic == topic)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        lock (_hooks)
            _hooks.Add(new WireHook(request.Method.Method, request.RequestUri!.ToString(), headers, body));
        return new HttpResponseMessage((HttpStatusCode)Status) { Content = new StringContent("") };
    }
}
