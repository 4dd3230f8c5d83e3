using System.Net;

namespace Quickstart;

/// <summary>Sends requests over the network and notes what travelled.</summary>
internal sealed class WireRecorder() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All })
{
    private readonly List<Exchange> _exchanges = [];

    /// <summary>The exchanges since the last call.</summary>
    public IReadOnlyList<Exchange> Take()
    {
        Exchange[] taken = [.. _exchanges];
        _exchanges.Clear();
        return taken;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        string answer = await response.Content.ReadAsStringAsync(cancellationToken);
        _exchanges.Add(new Exchange($"{request.Method} {request.RequestUri!.PathAndQuery}", body, $"{(int)response.StatusCode} {answer}"));
        return response;
    }
}
