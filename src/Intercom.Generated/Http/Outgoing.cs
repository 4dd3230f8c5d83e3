using System.Net.Http.Headers;

namespace Intercom;

/// <summary>What a request is meant to be. Handlers of an app may change the request in place, as those do that follow redirects.</summary>
internal sealed class Outgoing
{
    private static readonly HttpRequestOptionsKey<Outgoing> s_key = new("Intercom.Outgoing");

    private readonly Uri? _address;
    private readonly HttpMethod _method;
    private readonly HttpContent? _content;

    private Outgoing(HttpRequestMessage request) => (_address, _method, _content) = (request.RequestUri, request.Method, request.Content);

    public RequestBody? Body => _content as RequestBody;

    /// <summary>The credentials of the newest try.</summary>
    public AuthenticationHeaderValue? Authorization { get; set; }

    /// <summary>Whether the newest try may have reached the API, and so counts against the rate limit.</summary>
    public bool MayHaveArrived { get; set; }

    public static Outgoing Of(HttpRequestMessage request)
    {
        if (!request.Options.TryGetValue(s_key, out Outgoing? outgoing))
            request.Options.Set(s_key, outgoing = new Outgoing(request));
        return outgoing;
    }

    /// <summary>Makes the request what it was, for another try.</summary>
    public void Restore(HttpRequestMessage request) => (request.RequestUri, request.Method, request.Content) = (_address, _method, _content);
}
