using System.Net.Http.Headers;

namespace Intercom;

/// <summary>Puts credentials, API version and what else every request carries on each request.</summary>
internal sealed class CredentialsHandler(IntercomOptions options, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly ProductInfoHeaderValue s_agent = new("Intercom.Generated", typeof(IntercomClient).Assembly.GetName().Version?.ToString(3) ?? "0");
    private static readonly MediaTypeWithQualityHeaderValue s_json = new("application/json");

    private readonly AuthenticationHeaderValue? _authorization = options.TokenProvider is null ? Credentials.Header(options) : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Outgoing outgoing = Outgoing.Of(request);
        outgoing.Restore(request);
        request.Headers.Authorization = outgoing.Authorization = _authorization
            ?? Credentials.Bearer(await TokenAsync(cancellationToken).ConfigureAwait(false));
        request.Headers.Accept.Clear();
        request.Headers.Accept.Add(s_json);
        request.Headers.UserAgent.Clear();
        request.Headers.UserAgent.Add(s_agent);
        if (options.ApiVersion is { } version)
        {
            request.Headers.Remove(IntercomApi.VersionHeader);
            request.Headers.Add(IntercomApi.VersionHeader, version);
        }

        HttpResponseMessage response = await AnswerAsync(request, outgoing, cancellationToken).ConfigureAwait(false);

        // What is told of the answer leaves out the secrets of this request.
        response.RequestMessage = request;
        return response;
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, Outgoing outgoing, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        outgoing.MayHaveArrived = true;
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (NoAnswer.IsMeantBy(exception))
        {
            outgoing.MayHaveArrived = !NoAnswer.IsWithoutConnection(exception);

            // The runtime quotes what it cannot read of an answer, and a server may have put there what it was sent.
            Exception told = SecretMask.Of(outgoing).Hide(exception);
            if (told == exception)
                throw;
            throw told;
        }
    }

    /// <summary>A provider's fault of network is not the API's: it is neither retried nor told as such.</summary>
    private async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await options.TokenProvider!(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (NoAnswer.IsMeantBy(exception))
        {
            throw new ConnectionException($"The TokenProvider gave no token: {exception.Message}", exception);
        }
    }
}
