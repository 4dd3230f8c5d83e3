namespace Intercom;

/// <summary>Reads each answer to its end before it goes on, so that a body that breaks off counts as a broken connection, to retries and time limit alike.</summary>
internal sealed class AnswerBodyHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            HttpContent content = response.Content;
            response.Content = await AnswerBody.ReadAsync(content, cancellationToken).ConfigureAwait(false);
            content.Dispose();
            return response;
        }
        catch (InvalidDataException exception)
        {
            response.Dispose();
            throw new HttpRequestException("The body of the answer is not compressed as its headers say.", exception);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
