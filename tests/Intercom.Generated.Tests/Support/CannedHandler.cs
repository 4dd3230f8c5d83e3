using System.Net;
using System.Text;

namespace Intercom.Tests.Support;

/// <summary>Answers each request as the test says, in turn, and keeps the requests.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    private readonly Queue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    public List<SentRequest> Requests { get; } = [];

    public SentRequest Request => Assert.Single(Requests);

    /// <summary>Answers one request more with this body.</summary>
    public CannedHandler Answer(string body, int status = 200, Action<HttpResponseMessage>? change = null) => Answer((_, _) =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        change?.Invoke(response);
        return Task.FromResult(response);
    });

    public CannedHandler Answer(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public CannedHandler Fail(Exception exception) => Answer((_, _) => Task.FromException<HttpResponseMessage>(exception));

    /// <summary>A client of these answers, which asks once and no more unless the test changes that.</summary>
    public IntercomClient Client(Action<IntercomOptions>? configure = null)
    {
        var options = new IntercomOptions { AccessToken = "token", MaxRetries = 0 };
        configure?.Invoke(options);
        return new IntercomClient(options, this);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(await SentRequest.OfAsync(request));
        Assert.True(_answers.Count > 0, $"No answer is left for {request.Method} {request.RequestUri}.");
        return await _answers.Dequeue()(request, cancellationToken);
    }
}
