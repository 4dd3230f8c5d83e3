using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>The token that handlers get. What they register on it may throw or block, and ends neither the process nor anybody else's wait.</summary>
internal sealed class HandlersToken : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _link;
    private readonly ReceivedNotification _received;
    private readonly ILogger _logger;

    /// <param name="received">What is handled.</param>
    /// <param name="logger">Is told of what throws.</param>
    /// <param name="timeIsOver">Cancels the token.</param>
    public HandlersToken(ReceivedNotification received, ILogger logger, CancellationToken timeIsOver)
    {
        _received = received;
        _logger = logger;
        _link = timeIsOver.UnsafeRegister(static self => _ = ((HandlersToken)self!).CancelAsync(), this);
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _link.Dispose();
        _source.Dispose();
    }

    private async Task CancelAsync()
    {
        try
        {
            await _source.CancelAsync().ConfigureAwait(false);
        }
        catch (AggregateException exception)
        {
            _logger.TokenFailed(_received.LoggedId, _received.LoggedTopic, exception);
        }
        catch (ObjectDisposedException)
        {
            // The handlers have ended in this moment.
        }
    }
}
