using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Puts credentials, API version and what else every request carries on each request.</summary>
internal sealed class CredentialsStage(IntercomOptions options, CurrentCredentials credentials, Stage inner) : Stage(inner)
{
    private static readonly string s_agent = $"Intercom.Generated/{LibraryVersion.Text}";

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Outgoing outgoing = Outgoing.Of(request);
        outgoing.Restore(request);
        HeldCredentials held = credentials.Held;
        outgoing.Authorization = held.Header ?? Credentials.Bearer(await TokenAsync(held.TokenProvider!, cancellationToken).ConfigureAwait(false));
        Put(request, "Authorization", held.Text ?? outgoing.Authorization.ToString());
        Put(request, "Accept", "application/json");
        Put(request, "User-Agent", s_agent);
        if (options.ApiVersion is { } version)
            Put(request, IntercomApi.VersionHeader, version);

        HttpResponseMessage response = await AnswerAsync(request, outgoing, cancellationToken).ConfigureAwait(false);

        // What is told of the answer leaves out the secrets of this request.
        response.RequestMessage = request;
        return response;
    }

    /// <summary>In place of what a try before may have left. The values are checked where they come from, and stay as they are.</summary>
    private static void Put(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, Outgoing outgoing, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        outgoing.MayHaveArrived = true;
        try
        {
            return await Inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
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
    private static async Task<string> TokenAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        try
        {
            return await provider(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (NoAnswer.IsMeantBy(exception))
        {
            throw new ConnectionException($"The TokenProvider gave no token: {exception.Message}", exception);
        }
    }
}
